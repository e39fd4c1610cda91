import { Refusal } from "../../web/errors.ts";

const longest = 2000;
const hints = ["territory", "ageBand", "situation"] as const;
export type Asked = { question: string } & Partial<Record<(typeof hints)[number], string>>;

/** What the body of a question says; refuses, at the field, what is no text or is too long. */
export function readQuestion(body: unknown): Asked {
  const given = (body !== null && typeof body === "object" ? body : {}) as Record<string, unknown>;
  const { question } = given;
  if (typeof question !== "string" || !question.trim()) throw new Refusal("question-missing", "Le champ « question » est attendu : un texte.", "question");
  if (question.length > longest) throw new Refusal("question-long", "La question dépasse 2 000 caractères.", "question");
  const wrong = hints.find(name => given[name] !== undefined && (typeof given[name] !== "string" || given[name].length > 100));
  if (wrong) throw new Refusal("hint", `Le champ « ${wrong} » doit être un texte de 100 caractères au plus.`, wrong);
  return { question: question.trim().normalize("NFC"), ...Object.fromEntries(hints.flatMap(name => (given[name] === undefined ? [] : [[name, given[name]]]))) };
}
