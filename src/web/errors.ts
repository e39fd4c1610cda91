/** The domain says no, in words the person can act on. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly status: number = 422;
  readonly expose = true;
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Refused and absent look the same from outside. */
export class NotFound extends Refusal {
  override readonly status = 404;
  constructor() {
    super("not-found", "Cette page n’existe pas, ou n’est plus à cette adresse.");
  }
}

/** What was looked for, or the page that does not exist. */
export function orNotFound<T>(found: T): NonNullable<T> {
  if (found === null || found === undefined) throw new NotFound();
  return found;
}

/** Several fields are wrong at once: the person reads them all together. */
export class Refusals extends Refusal {
  constructor(readonly all: Refusal[]) {
    super("several", "Plusieurs réponses sont à corriger.");
  }
}
