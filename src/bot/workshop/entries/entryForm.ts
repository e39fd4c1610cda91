import { frontMatter } from "../../knowledge/frontMatter.ts";

/** A fact as the form has it: `source` is the name of a known page, or the three fields say one. */
export type FactForm = { says: string; source: string; title: string; publisher: string; url: string; validFrom: string; validUntil: string; checkedAt: string; checkedBy: string };
export type EntryForm = {
  id: string; title: string; audience: string[]; territory: string; topic: string; depends: string; questions: string; words: string; facts: FactForm[];
  next: string; nextHref: string; related: string; reviewStatus: string; reviewer: string; reviewedBy: string; reviewedAt: string; humanOnly: string; body: string;
};
export const blankFact: FactForm = { says: "", source: "", title: "", publisher: "", url: "", validFrom: "", validUntil: "", checkedAt: "", checkedBy: "" };
export const blankForm: EntryForm = {
  id: "", title: "", audience: ["young"], territory: "normandie", topic: "", depends: "", questions: "", words: "", facts: [],
  next: "", nextHref: "", related: "", reviewStatus: "draft", reviewer: "counsellor", reviewedBy: "", reviewedAt: "", humanOnly: "", body: "",
};

const single = ["id", "title", "territory", "topic", "depends", "words", "next", "nextHref", "related", "reviewStatus", "reviewer", "reviewedBy", "reviewedAt", "humanOnly"] as const;

/** The fields of an article's text, right or not; null where it cannot be told apart into fields. */
export function formOf(text: string): EntryForm | null {
  try {
    const { data, body } = frontMatter(text);
    const word = (name: string) => (typeof data[name] === "string" ? data[name] : "");
    const items = (name: string) => (Array.isArray(data[name]) ? data[name] : []);
    return {
      ...blankForm,
      ...Object.fromEntries(single.map(name => [name, word(name)])),
      audience: word("audience").split(",").map(one => one.trim()).filter(Boolean),
      questions: items("questions").filter(one => typeof one === "string").join("\n"),
      facts: items("facts").filter(one => typeof one === "object").map(factOf),
      body,
    };
  } catch {
    return null;
  }
}

function factOf(given: Record<string, string>): FactForm {
  const [title = "", publisher = "", url = ""] = given.source?.includes(" | ") ? given.source.split(" | ") : [];
  return { ...blankFact, ...given, source: url ? "" : (given.source ?? ""), title, publisher, url };
}
