import type { Rule } from "../situations.ts";

/** School stress: the question is answered, with a kind word and a person offered. */
export const stressRules: Rule[] = [
  "\\b(je|j) (?:\\w+ ){0,3}?(stresse|stressee|angoisse|angoissee|panique|flippe|anxieux|anxieuse|deprime|deprimee|decouragee?|demoralisee?|desesperee?|craque)\\b|\\bje suis sous pression\\b",
  "\\b(me|m) (stresse|stressent|angoisse|angoissent|fait (trop |tellement )?peur|rend (malade|fou|folle)|deprime|met la pression|fait pleurer)\\b",
  "\\b(trop|tellement|tres|si) (peur|stresse|stressee|angoissee?|la pression)\\b|\\bla boule au ventre\\b|\\bj ai pleure\\b|\\bje pleure\\b|\\bcrises? d angoisse\\b",
  "\\b(en peux plus|marre|ras le bol) (de |d |du |des )\\w+|\\bburn ?out\\b",
].map(says => ({ situation: "distress", tier: "T3", says: new RegExp(says) }));
