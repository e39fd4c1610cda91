import { createHmac, randomInt } from "node:crypto";
import { secretKey } from "../../web/secretKey.ts";

/** No letter that is read as another: 29 signs, twelve of them: 58 bits. */
const signs = "23456789ABCDEFGHJKMNPQRTUVWXY";
const [groups, size] = [3, 4];

/** A code to write on a hand: « K7MP-3QXR-9TBD ». */
export const newCode = () => Array.from({ length: groups }, () => Array.from({ length: size }, () => signs[randomInt(signs.length)]!).join("")).join("-");

/** As typed, in any case, with or without its dashes; null for what cannot be a code. */
export function readCode(text: string) {
  const typed = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return typed.length === groups * size && [...typed].every(sign => signs.includes(sign)) ? typed : null;
}

/** What the database holds of a code: it opens nothing by itself. */
export const veiledCode = (code: string) => createHmac("sha256", secretKey()).update(`come-back:${code.replaceAll("-", "")}`).digest("base64url");
