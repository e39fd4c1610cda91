import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";

/** How it behaves for one request: see `moods` below. */
export type Mood = keyof typeof moods;
export type Asked = { path: string; authorization: string | undefined; raw: string; body: { model: string; input: string[]; messages: { role: string; content: string }[] } };
type Turn = { response: ServerResponse; text: string };

const chunk = (choice: object) => `data: ${JSON.stringify({ object: "chat.completion.chunk", choices: [choice] })}`;
const head = (response: ServerResponse, type: string) => response.writeHead(200, { "content-type": type });
const piecesOf = (text: string) => text.match(/[\s\S]{1,9}/gu) ?? [];

/** An answer as servers stream it: CRLF, a ping, an empty finish_reason, a last piece with no choice and the usage. */
function frames(text: string) {
  const words = piecesOf(text).map(content => chunk({ delta: { content }, finish_reason: "" }));
  const last = [chunk({ delta: {}, finish_reason: "stop" }), `data: ${JSON.stringify({ choices: [], usage: { total_tokens: 7 } })}`, "data: [DONE]"];
  return [": ping", chunk({ delta: { role: "assistant", content: null }, finish_reason: null }), ...words, ...last].map((line, at) => line + (at % 2 ? "\r\n\r\n" : "\n\n")).join("");
}

/** Byte by byte, or nearly: characters and line ends are cut wherever it falls. */
async function drip(response: ServerResponse, bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    if (at % (size * 16) === 0) await new Promise(resolve => setImmediate(resolve));
  }
}

const whole = (text: string) => JSON.stringify({ choices: [{ message: { role: "assistant", content: text }, finish_reason: "stop" }] });
const begin = ({ response, text }: Turn) => void head(response, "text/event-stream").write(frames(text).slice(0, frames(text).lastIndexOf("\n\n", 500) + 2));

const moods = {
  well: ({ response, text }: Turn) => head(response, "text/event-stream").end(frames(text)),
  drips: async ({ response, text }: Turn) => {
    await drip(head(response, "text/event-stream; charset=utf-8"), Buffer.from(frames(text)), 1);
    response.end();
  },
  "does not stream": ({ response, text }: Turn) => head(response, "application/json").end(whole(text)),
  /** `says` is the whole body: vectors. */
  raw: ({ response, text }: Turn) => head(response, "application/json").end(text),
  silent: () => undefined,
  stalls: begin,
  "cuts the line": (turn: Turn) => (begin(turn), setTimeout(() => turn.response.destroy(), 20)),
  "ends too early": (turn: Turn) => (begin(turn), turn.response.end()),
  "half a character": ({ response, text }: Turn) => {
    const bytes = Buffer.from(frames(text));
    const cut = bytes.lastIndexOf(0xc3);
    head(response, "text/event-stream").end(bytes.subarray(0, cut < 0 ? bytes.length / 2 : cut + 1));
  },
  garbage: ({ response }: Turn) => head(response, "text/event-stream").end("data: {\"choices\":[{\n\ndata: <html>hotel wifi</html>\n\n"),
  "a page": ({ response }: Turn) => head(response, "text/html").end("<html>hotel wifi</html>"),
  endless: async ({ response }: Turn) => {
    head(response, "text/event-stream");
    for (let at = 0; at < 5_000 && !response.destroyed; at += 1) await drip(response, Buffer.from(`${chunk({ delta: { content: "bla ".repeat(30) } })}\n\n`), 4_096);
  },
  resets: ({ response }: Turn) => response.socket!.resetAndDestroy(),
  429: ({ response }: Turn) => response.writeHead(429, { "retry-after": "0" }).end("{}"),
  "429, in an hour": ({ response }: Turn) => response.writeHead(429, { "retry-after": "3600" }).end("{}"),
  503: ({ response }: Turn) => response.writeHead(503).end("no"),
  400: ({ response }: Turn) => response.writeHead(400).end("{}"),
};

/** A server of this machine that speaks as OpenAI's does and says whatever it is told to: `says` is its answer, `next` its moods, one a request, then `usual`. */
export async function aLyingModel() {
  const here = { url: "", asked: [] as Asked[], next: [] as Mood[], usual: "well" as Mood, left: 0, says: (_asked: Asked): string => "{}", close: () => closed(server) };
  const server = createServer(async (request, response) => {
    const raw = await bodyOf(request);
    const asked = { path: request.url!, authorization: request.headers.authorization, raw, body: JSON.parse(raw) as Asked["body"] };
    here.asked.push(asked);
    response.on("close", () => (here.left += response.writableFinished ? 0 : 1));
    await moods[here.next.shift() ?? here.usual]({ response, text: here.says(asked) });
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  here.url = `http://127.0.0.1:${(server.address() as { port: number }).port}/v1`;
  return here;
}

async function bodyOf(request: IncomingMessage) {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

const closed = (server: Server) => new Promise(resolve => (server.closeAllConnections(), server.close(resolve)));
