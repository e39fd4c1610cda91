type Event = { event: string; data: string };

/** Hands over server-sent events as they come (EventSource cannot say who asks). Ends with the stream; `alive` rings at each sign of life. */
export async function readEvents(body: ReadableStream<Uint8Array>, take: (event: Event) => void, alive: () => void) {
  const [reader, words] = [body.getReader(), new TextDecoder()];
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    alive();
    const blocks = (rest + words.decode(value, { stream: true })).split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
      if (field("data")) take({ event: field("event"), data: field("data") });
    }
  }
}
