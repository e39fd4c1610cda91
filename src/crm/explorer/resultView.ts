import { queryOf } from "./asked.ts";
import { byInterest } from "./byInterest.ts";
import { count } from "../french.ts";
import { type Interest, interestNames, interests } from "./interests.ts";
import type { Profession } from "./profession.ts";
import { sectors } from "./sectors.ts";
import { tradeCard } from "./tradeCard.ts";
import type { Verdict } from "./verdicts.ts";

/** What ten sorted cards suggest to look at: sectors and interests of those that were liked, trades near them, those not known yet. */
export function resultView(number: number, cards: readonly Profession[], said: readonly Verdict[]) {
  const of = (verdict: Verdict) => cards.filter((_, i) => said[i] === verdict);
  const [liked, unknown] = [of("j"), of("n")];
  const wishes = shared(liked);
  return {
    number: String(number),
    again: "/metiers/classe",
    sentence: sentence(liked.length, unknown.length),
    sectors: liked.map(({ sector }) => ({ label: sectors[sector].label, href: `/metiers?${queryOf({ secteur: sector })}` })),
    wishes: wishes.map(name => ({ label: interests[name].label, words: interests[name].words, href: `/metiers?${queryOf({ envie: name })}` })),
    liked: liked.map(tradeCard),
    close: byInterest(wishes).filter(one => !cards.includes(one)).slice(0, 6).map(tradeCard),
    unknown: unknown.map(tradeCard),
  };
}

/** The two interests that come back most in these trades, first letters counting most. */
function shared(liked: readonly Profession[]): Interest[] {
  const weight = (name: Interest) => liked.reduce((sum, { letters }) => sum + (letters.includes(name) ? 3 - letters.indexOf(name) : 0), 0);
  return interestNames.filter(weight).sort((a, b) => weight(b) - weight(a)).slice(0, 2);
}

const sentence = (liked: number, unknown: number) =>
  liked ? `Tu as gardé ${count(liked, "carte")} sur dix${unknown ? `, et ${count(unknown, "métier reste", "métiers restent")} à découvrir` : ""}.` : "Aucune carte gardée : c’est une information aussi. Essaie une autre pile, ou pars de ce que tu aimes faire.";
