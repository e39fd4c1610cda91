import { ModelFault } from "./fault.ts";

const longest = 256_000;

/** The `data:` lines of a stream of server-sent events, however the bytes are cut: inside a character, between CR and LF, around comments. */
export async function* dataLines(bytes: AsyncIterable<Uint8Array>) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    if (rest.length > longest) throw new ModelFault("endless line");
    yield* lines.flatMap(dataOf);
  }
  yield* dataOf(rest.replace(/\r$/, "") + decoder.decode());
}

const dataOf = (line: string) => (line.startsWith("data:") ? [line.slice(5).trim()] : []);
