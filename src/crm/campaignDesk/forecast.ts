import { lastLetterAt } from "../campaigns/hours.ts";
import { onceEach } from "../campaigns/readersOf.ts";
import type { Reach } from "../campaigns/sources.ts";
import { count, frenchList, frenchMoment } from "../french.ts";
import { type Suppression, heldBack } from "../mail/gate.ts";

const held: Record<Suppression, [one: string, many: string]> = {
  bounced: ["en retour", "en retour"],
  unsubscribed: ["désinscrite", "désinscrites"],
  left: ["dont la personne est partie", "dont la personne est partie"],
  paused: ["en pause", "en pause"],
  unconfirmed: ["jamais confirmée", "jamais confirmées"],
};

/** What would leave if the campaign started now, what would not and why, and until when: the sentence before the act. `chosen`: records chosen, living or not. */
export async function forecast({ readers, chosen, rate, at }: { readers: Reach[]; chosen: number; rate: number; at: Date }) {
  const once = onceEach(readers);
  const stopped = await heldBack(once.map(({ address }) => address), "news");
  const leaving = once.filter(({ address }) => !stopped.has(address));
  const reasons = (Object.keys(held) as Suppression[]).flatMap(why => {
    const n = [...stopped.values()].filter(one => one === why).length;
    return n ? [`${n} ${held[why][n < 2 ? 0 : 1]}`] : [];
  });
  const without = readers.filter(({ address }) => !address).length;
  const twice = readers.length - without - once.length;
  const lost = chosen - readers.length;
  const others = [...reasons, ...(without ? [`${without} sans adresse`] : []), ...(twice ? [`${twice} à une adresse déjà servie`] : []), ...(lost ? [`${lost} ${lost < 2 ? "fiche retirée" : "fiches retirées"} ou hors de votre territoire`] : [])];
  const leave = leaving.length ? `${count(leaving.length, "lettre partira", "lettres partiront")} à ${rate} par heure au plus, de 9 h à 18 h les jours ouvrés, jusqu’au ${frenchMoment(lastLetterAt(at, leaving.length, rate))} environ.` : "Aucune lettre ne partirait.";
  const stay = chosen - leaving.length;
  return { leaving, sentence: stay ? `${leave} ${count(stay, "ne partira pas", "ne partiront pas")} : ${frenchList(others)}.` : leave };
}
