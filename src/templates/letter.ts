import { unguarded } from "./letterWords.ts";
import { ink, page, styles } from "./letterPage.ts";

export type Letter = { subject: string; text: string; html: string };
/** `contact`: whom to call, one line of plain words; `stopLetters`: where these letters are stopped. */
type Sender = { site?: string; regionName?: string; contact?: string | null; stopLetters?: string | null };

const link = /\[([^\]]+)\]\(((?:https?:\/)?\/[^\s)]+)\)/g;
const alone = /^\[([^\]]+)\]\(((?:https?:\/)?\/[^\s)]+)\)$/;
const strong = /\*\*([^*]+)\*\*/g;
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Words laid out as a letter. First line: the subject. Then paragraphs between blank lines; `- ` starts an item,
 * `[label](address)` is a link and, alone in its paragraph, the button; `**words**` is strong and, alone, a code.
 */
export function letterFrom(words: string, data: Sender): Letter {
  const [subject = "", ...rest] = words.split("\n");
  const paragraphs = rest.join("\n").trim().split(/\n\s*\n/).map(paragraph => whole(paragraph.trim(), data.site ?? ""));
  const contact = data.contact ? `Votre contact : ${data.contact}` : "";
  const stop = data.stopLetters ?? "";
  const signature = ["Passerelle", data.regionName].filter(Boolean).join(", ");
  return {
    subject: unguarded(subject).replace(/\s+/g, " ").trim(),
    text: unguarded(`${paragraphs.map(textOf).join("\n\n")}\n\n${contact && `${contact}\n\n`}—\n${signature}\n${stop && `Ne plus recevoir ces lettres : ${stop}\n`}`),
    html: unguarded(page(escape(subject), paragraphs.map(htmlOf).join("\n") + (contact && `\n<p style="${styles.contact}">${escape(contact)}</p>`), escape(signature) + (stop && `<br><a style="color:${ink.soft}" href="${escape(stop)}">Ne plus recevoir ces lettres</a>`))),
  };
}

/** Addresses of the site's own pages become complete: a letter is read elsewhere. */
const whole = (words: string, site: string) => words.replace(/\]\(\//g, `](${site}/`);

const textOf = (words: string) => words.replace(link, "$1 : $2").replace(strong, "$1");

function htmlOf(words: string) {
  const button = alone.exec(words);
  if (button) return `<p style="${styles.paragraph}"><a style="${styles.button}" href="${escape(button[2]!)}">${escape(button[1]!)}</a></p>`;
  if (/^\*\*[^*]+\*\*$/.test(words)) return `<p style="${styles.code}">${escape(words.slice(2, -2))}</p>`;
  if (words.startsWith("- ")) return `<ul style="${styles.paragraph}">${words.split(/^- /m).slice(1).map(item => `<li>${inline(item.trim())}</li>`).join("")}</ul>`;
  return `<p style="${styles.paragraph}">${inline(words)}</p>`;
}

const inline = (words: string) => escape(words).replace(link, `<a style="color:${ink.brand}" href="$2">$1</a>`).replace(strong, "<strong>$1</strong>").replace(/[\n\uf8f5]/g, "<br>");
const escape = (text: string) => text.replace(/[&<>"]/g, sign => escapes[sign]!);
