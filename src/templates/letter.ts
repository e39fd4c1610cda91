const link = /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;
const strong = /\*\*([^*]+)\*\*/g;
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** `[words](address)` becomes « words : address », `**word**` the word alone. */
export const textOfLetter = (words: string) => `${words.replace(link, "$1 : $2").replace(strong, "$1")}\n\n—\nPasserelle`;

/** The same words as a sober page of mail: a paragraph per blank line, links that stand alone as buttons. */
export function htmlOfLetter(words: string) {
  const paragraphs = words.split(/\n\s*\n/).map(paragraph);
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><body style="font:17px/1.5 sans-serif;color:#1d2433;max-width:36em;margin:0 auto;padding:24px">${paragraphs.join("")}<p style="color:#5b6475">Passerelle</p></body></html>`;
}

const paragraph = (words: string) => {
  const body = escape(words)
    .replace(link, '<a style="display:inline-block;padding:12px 20px;background:#1f5f5b;color:#fff;border-radius:8px;text-decoration:none" href="$2">$1</a>')
    .replace(strong, '<strong style="font-size:1.3em;letter-spacing:.08em">$1</strong>')
    .replace(/\n/g, "<br>");
  return `<p>${body}</p>`;
};

const escape = (text: string) => text.replace(/[&<>"]/g, sign => escapes[sign]!);
