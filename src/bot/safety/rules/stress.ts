import { rulesOf } from "../situations.ts";

/** School stress: the question is answered, with a kind word and a person offered. */
export const stressRules = rulesOf("stress", { situation: "distress", tier: "T3" }, {
  me: "(?:je|j) (?:\\w+ ){0,3}?(?:stresse|stressee|angoisse|angoissee|panique|flippe|anxieux|anxieuse|deprime|deprimee|decouragee?|demoralisee?|desesperee?|craque)|je suis sous pression",
  it: "(?:me|m) (?:stresse|stressent|angoisse|angoissent|fait (?:trop |tellement )?peur|rend (?:malade|fou|folle)|deprime|met la pression|fait pleurer)",
  fear: "(?:trop|tellement|tres|si) (?:peur|stresse|stressee|angoissee?|la pression)|la boule au ventre|j ai pleure|je pleure|crises? d angoisse",
  low: "(?:le|trop le) seum|me sens (?:nulle?|perdue?|depassee?|mal)|(?:je suis|chui|est|il est|elle est) (?:\\w+ )?(?:demotivee?|deboussolee?|epuisee?|a bout|submergee?)|peur (?:de|d) (?:decevoir|rater|echouer|me tromper|me planter)|(?:mettent|met) la pression|ca me pese",
  weary: "(?:en peux plus|marre|ras le bol) (?:de |d |du |des )\\w+|burn ?out",
});
