type Message = { seq: number; from: string; who: string; text: string };

/** Reads a page's server-sent events as a browser does, with its cookies and, after a cut, the last number it had. */
export async function streamOf(origin: string, path: string, cookie: string, lastEventId = "") {
  const cutter = new AbortController();
  const response = await fetch(new URL(path, origin), { headers: { cookie, accept: "text/event-stream", ...(lastEventId ? { "last-event-id": lastEventId } : {}) }, signal: cutter.signal });
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  const reader = response.body!.getReader();
  const words = new TextDecoder();
  const stream = { seen: [] as Message[], lastId: lastEventId, cut: () => cutter.abort(), until };
  let rest = "";
  /** Reads on until such a message has come; the test's own time limit bounds it. */
  async function until(wanted: (message: Message) => boolean) {
    while (!stream.seen.some(wanted)) {
      const { value, done } = await reader.read();
      if (done) throw new Error("the stream ended");
      rest += words.decode(value, { stream: true });
      const blocks = rest.split("\n\n");
      rest = blocks.pop()!;
      for (const block of blocks) take(block);
    }
  }
  function take(block: string) {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
    if (field("data")) stream.seen.push(JSON.parse(field("data")!) as Message);
    stream.lastId = field("id") ?? stream.lastId;
  }
  return stream;
}
