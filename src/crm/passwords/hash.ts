import { hash, parseOptions, verify } from "@node-rs/argon2";

/**
 * argon2id; memory in KiB, passes, threads. OWASP's minimum (Password Storage Cheat Sheet), about 35 ms here. Raise them at will:
 * each password is hashed again at its next use.
 */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashOf = (password: string) => hash(password, cost);

export const isOutdated = (kept: string) => {
  const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(kept);
  return algorithm !== cost.algorithm || memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism;
};

let nobody: Promise<string> | undefined;

/** Whether this is the password. Where none is kept, as long is spent on the hash of nobody: time tells no one who has an account. */
export async function matches(kept: string | null, password: string) {
  const right = await verify(kept ?? (await (nobody ??= hashOf("personne"))), password);
  return right && kept !== null;
}
