/** Bytes as a document holds them: a lean read gives the driver's Binary, a hydrated one a Buffer. */
export const bytesOf = (kept: unknown) => Buffer.from(((kept as { buffer?: Buffer }).buffer ?? kept) as Buffer);
