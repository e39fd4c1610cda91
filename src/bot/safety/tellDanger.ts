import { silence, type Reply } from "../assistant/reply.ts";
import type { Assessment } from "./assess.ts";

const words = {
  T1: "Ce que tu écris est important, et tu n’as pas à rester seul avec ça. Je suis un programme : je préfère qu’une personne te parle maintenant. Voici qui appeler, c’est gratuit :",
  T2: "Ce que tu écris me fait penser que c’est difficile en ce moment. Est-ce que tu vas bien ? Tu peux en parler à quelqu’un, gratuitement :",
  T3: "C’est normal d’être stressé par ces choix, et tu n’es pas obligé de tout régler seul.",
};
const other = "Ce que tu écris sur cette personne est important. Tu as bien fait d’en parler. Voici qui appeler pour être aidé, c’est gratuit :";

/** What is said to someone in danger: short, no advice of our own, lines that answer now first, and a person. */
export function tellDanger({ tier, aboutSomeoneElse, lines }: Assessment): Reply {
  const shown = lines.map(line => `• ${line.number} : ${line.label}, ${line.hours}${line.openNow ? "" : " (fermé en ce moment)"}`);
  const text = tier === "T3" ? words.T3 : [aboutSomeoneElse ? other : words[tier], shown.join("\n"), "Danger immédiat : appelle le 15 ou le 112, ou écris au 114 par SMS."].join("\n\n");
  return { ...silence, tier: "safety", safety: tier, text, confidence: 1, helplines: tier === "T3" ? [] : lines, handoff: { offered: true } };
}
