import { createHash } from "node:crypto";

/** Whole numbers below `n` drawn from a seed: the same ones each time. */
function dice(seed: string) {
  let at = 0;
  return (n: number) => createHash("sha256").update(`${seed}/${at++}`).digest().readUInt32BE(0) % n;
}
type Roll = ReturnType<typeof dice>;
const digits = (roll: Roll, count: number) => Array.from({ length: count }, () => roll(10)).join("");
const pick = <T>(roll: Roll, from: readonly T[]) => from[roll(from.length)]!;
/** The text cut after these lengths. */
const cut = (text: string, lengths: readonly number[], by: string) => {
  let at = 0;
  return lengths.map(length => text.slice(at, (at += length))).concat(text.slice(at)).filter(Boolean).join(by);
};
const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";

function phone(roll: Roll) {
  const number = `${pick(roll, ["06", "07", "02", "01", "09", "0262", "0590", "0596", "0694", "0639"])}${digits(roll, 8)}`.slice(0, 10);
  const by = pick(roll, [" ", ".", "-", "", " . ", "/", "\u00a0", "\u202f", ", "]);
  const foreign = number.slice(1);
  return pick(roll, [cut(number, [2, 2, 2, 2], by), cut(number, [3, 3, 2], by), cut(number, [4, 3], by), cut(number, [1, 3, 3], by), number, `+33${foreign}`, `+33 ${cut(foreign, [1, 2, 2, 2], " ")}`, `0033${foreign}`, `00 33 ${cut(foreign, [1, 2, 2, 2], " ")}`, `+33 (0)${cut(foreign, [1, 2, 2, 2], " ")}`, `+262 ${cut(foreign, [3, 2, 2], " ")}`, `+596${foreign}`]);
}

function mail(roll: Roll) {
  const name = pick(roll, ["lea", "karim", "ines", "hugo.b", "zoe-m", "tom_h", "oumou", "jean.dupont"]) + digits(roll, 4);
  const house = pick(roll, ["gmail.com", "hotmail.fr", "orange.fr", "laposte.net", "ac-normandie.fr", "lycee-durand.example.org", "outlook.com"]);
  return pick(roll, [`${name}@${house}`, `${name} @ ${house}`, `${name} arobase ${house.replace(".", " point ")}`, `${name} (at) ${house}`, `${name} at ${house.replaceAll(".", " point ")}`, `${name.toUpperCase()}@${house.toUpperCase()}`, `${name}[at]${house}`, `${name} arobase ${house}`]);
}

function nir(roll: Roll) {
  const corsica = roll(20) === 0;
  const base = `${1 + roll(2)}${String(roll(100)).padStart(2, "0")}${String(1 + roll(12)).padStart(2, "0")}${corsica ? pick(roll, ["2A", "2B"]) : String(1 + roll(95)).padStart(2, "0")}${digits(roll, 6)}`;
  const key = 97n - (BigInt(base.replace("2A", "19").replace("2B", "18")) % 97n);
  const whole = base + String(key).padStart(2, "0");
  return pick(roll, [whole, cut(whole, [1, 2, 2, 2, 3, 3], pick(roll, [" ", ".", "-", "\u00a0"])), cut(whole, [13], " "), base, cut(base, [1, 2, 2, 2, 3], " ")]);
}

function ine(roll: Roll) {
  if (roll(2)) {
    const number = digits(roll, 10);
    return number + letters[Number(BigInt(number) % 23n)]!;
  }
  const national = digits(roll, 9);
  const whole = national + pick(roll, [..."ABCDEFGH"]) + letters[Number(BigInt(national) % 23n)]!;
  return pick(roll, [whole, whole.toLowerCase(), cut(whole, [3, 3, 3], " ")]);
}

function iban(roll: Roll) {
  const account = pick(roll, [() => digits(roll, 23), () => `${digits(roll, 10)}${pick(roll, [...letters])}${digits(roll, 12)}`])();
  const asDigits = [...`${account}FR00`].map(sign => parseInt(sign, 36)).join("");
  const whole = `FR${String(98n - (BigInt(asDigits) % 97n)).padStart(2, "0")}${account}`;
  return pick(roll, [whole, whole.toLowerCase(), cut(whole, [4, 4, 4, 4, 4, 4], " "), cut(whole, [4, 4, 4, 4, 4, 4], "-")]);
}

const makers = { phone, mail, nir, ine, iban };
export type CanaryKind = keyof typeof makers;
export const canaryKinds = Object.keys(makers) as CanaryKind[];

/** So many different ones of a kind, written as people write them, with valid keys. Nobody's: drawn from a seed. */
export function canaries(kind: CanaryKind, count: number) {
  const roll = dice(`passerelle/${kind}`);
  const made = new Set<string>();
  while (made.size < count) made.add(makers[kind](roll));
  return [...made];
}

const around: ((it: string) => string)[] = [it => it, it => `mon numéro c'est ${it} merci`, it => `je vous le donne : ${it}.`, it => `(${it})`, it => `voici ${it}, j'ai 15 ans et je cherche un stage de 3 semaines`, it => `${it} et je suis en 2de à 76000 Rouen`, it => `tu peux me joindre au ${it}?`];
export const inSentence = (canary: string, at: number) => around[at % around.length]!(canary);

/** What may give it away in what was kept: as written, and its digits (or its name) alone. */
export function tracesOf(canary: string) {
  const core = canary.replace(/[^a-zA-Z\d]/g, "");
  return [canary, /\d{9}/.test(core.replace(/\D/g, "")) ? core.replace(/\D/g, "").slice(-9) : core];
}
