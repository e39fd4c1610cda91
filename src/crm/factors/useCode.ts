import { TooManyTries, countTry, forgetTries } from "../gates/tries.ts";
import type { Person } from "../people/person.ts";
import { plainCode } from "./recoveryCode.ts";
import { useAppCode } from "./useAppCode.ts";
import { useRecoveryCode } from "./useRecoveryCode.ts";
import { warnOfTries } from "./warnOfTries.ts";

type Typed = { person: Person; code: string; device: string; at: Date };

/** Five codes in a quarter of an hour, whoever asks: one in 67,000 that a stranger with the password guesses, each time. */
export const codeLimit = { most: 5, minutes: 15 };

/** Uses up what was typed: six figures of the application, or a recovery code. Says which. Counted before it is compared. */
export async function useCode(typed: Typed): Promise<"app" | "recovery"> {
  const { person, at } = typed;
  const name = `code:${person._id}`;
  await countTry({ name, ...codeLimit, at }).catch(error => warned(error, typed));
  const code = plainCode(typed.code);
  const fromApp = /^\d{6}$/.test(code);
  if (fromApp) await useAppCode(person, code, at);
  else await useRecoveryCode({ ...typed, code });
  await forgetTries(name);
  return fromApp ? "app" : "recovery";
}

/** Whoever fails here knows the password, or sits at an open session: the person is told, once a quarter of an hour at most. */
async function warned(error: unknown, { person, device, at }: Typed): Promise<never> {
  if (error instanceof TooManyTries && error.over === 1) await warnOfTries({ person, device, at });
  throw error;
}
