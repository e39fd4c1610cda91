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

/** Several fields are wrong at once: the person reads them all together. */
export class Refusals extends Refusal {
  constructor(readonly all: Refusal[]) {
    super("several", "Plusieurs réponses sont à corriger.");
  }
}
