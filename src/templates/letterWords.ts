const signs = "[]()*\n\r-";
const masks = [...signs].map((_, i) => String.fromCharCode(0xf8f0 + i)).join("");

/** Data with the signs of our markup masked: a name typed as « [x](https://…) » stays words and makes no link. */
export function guarded<Data>(data: Data): Data {
  if (typeof data === "string") return (isAddress(data) ? data : mask(data)) as Data;
  if (Array.isArray(data)) return data.map(guarded) as Data;
  if (data === null || typeof data !== "object" || data instanceof Date) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, guarded(value)])) as Data;
}

/** The masked signs as they were. */
export const unguarded = (words: string) => words.replace(/[\uf8f0-\uf8f7]/g, sign => signs[masks.indexOf(sign)]!);

const mask = (text: string) => text.replace(/[[\]()*\n\r-]/g, sign => masks[signs.indexOf(sign)]!);
const isAddress = (text: string) => /^(https?:\/\/|\/)[^\s()[\]*]*$/.test(text);
