import { silence, type Reply } from "../../assistant/reply.ts";
import type { Assessment } from "../assess.ts";
import { emergency, sayLines } from "./lines.ts";
import { anyDanger, gentleQuestion, readBack } from "./read.ts";

type Danger = Omit<Assessment, "rule">;
const stress = "C’est normal d’être stressé par ces choix, et tu n’es pas obligé de tout régler seul.";
const program = "Je suis un programme, pas une personne";
export const yesOrNo = ["Oui", "Non"] as const;

/** What is said to someone in danger: what was read, lines that answer now first, and a person; no method, no diagnosis, and the talk goes on. */
export function tellDanger(danger: Danger, { asked = false }: { asked?: boolean } = {}): Reply {
  const { tier, lines } = danger;
  const text = tier === "T1" ? protocol(danger) : tier === "T2" ? (asked ? staysNear(danger) : question(danger)) : stress;
  const choices = tier === "T2" && !asked ? yesOrNo.map(title => ({ id: title.toLowerCase(), title })) : [];
  return { ...silence, tier: "safety", safety: tier, text, choices, confidence: 1, helplines: tier === "T3" ? [] : lines, handoff: { offered: true } };
}

function protocol({ situation, aboutSomeoneElse, lines }: Danger) {
  const read = readBack[situation];
  const first = aboutSomeoneElse ? `Si je lis bien, ${read.theirs}. C’est important, et tu as bien fait d’en parler.` : `Si je lis bien, ${read.mine}. C’est important, et tu n’as pas à porter ça tout seul ou toute seule.`;
  return [`${first} ${program} : je préfère qu’une personne te parle.`, sayLines(lines), emergency, "Une conseillère ou un conseiller peut aussi te répondre ici. Tu peux continuer à écrire : je reste là."].join("\n\n");
}

/** Asked once in a conversation. */
function question({ situation, lines }: Danger) {
  const line = lines.find(({ openNow }) => openNow)!;
  return `Ce que tu écris me fait penser que c’est peut-être difficile en ce moment. ${program}, et je préfère te demander. ${gentleQuestion[situation] ?? anyDanger}\n\nTu n’es pas obligé de répondre. Le ${line.number} (${line.label}) répond en ce moment, c’est gratuit.`;
}

/** The question was asked already: it is not asked again. */
const staysNear = ({ lines }: Danger) => [`J’entends que c’est difficile. ${program} : une personne t’aidera mieux que moi, ici ou au téléphone.`, sayLines(lines), "Tu peux continuer à écrire : je reste là."].join("\n\n");

/** After « non »: no insisting. */
export const afterNo = "Merci de m’avoir répondu. Si ça change, tu peux me le dire quand tu veux, ou demander à parler à une personne. Je reste là : qu’est-ce que je peux faire pour toi ?";
