/** An outside model that could not be used, and why: « http 503 », « cut », « broken ». Never what was asked or answered. */
export class ModelFault extends Error {
  constructor(
    readonly why: string,
    readonly again = false,
    /** Milliseconds that the server asks to wait. */
    readonly after = 0,
  ) {
    super(`model: ${why}`);
  }
}

const lostLine = new Set(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"]);

/** Whatever went wrong, as a fault; a line that was cut may be tried once again. */
export function faultOf(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error;
  const { code = "", name = "" } = error as { code?: string; name?: string };
  return new ModelFault(String(code || name || "unknown"), lostLine.has(String(code)));
}
