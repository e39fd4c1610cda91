import { PassThrough } from "node:stream";
import type { Context } from "koa";

const open = new Set<PassThrough>();
const most = 2000;

export type Stream = { send(id: number | string, event: string, data: unknown): void; onClose(act: () => void): void };

/** Answers with server-sent events: heartbeat every 15 s, no compression, dropped when the reader is too slow. */
export function events(ctx: Pick<Context, "set" | "type" | "body" | "throw" | "compress" | "req">): Stream {
  if (open.size >= most) ctx.throw(503);
  const body = new PassThrough({ highWaterMark: 65_536 });
  open.add(body);
  ctx.type = "text/event-stream";
  ctx.set({ "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
  ctx.compress = false;
  ctx.body = body;
  body.write("retry: 1500\n\n");
  const beat = setInterval(() => body.write(": ici\n\n"), 15_000);
  body.once("close", () => {
    clearInterval(beat);
    open.delete(body);
  });
  ctx.req.once("close", () => body.destroy());
  return {
    send(id, event, data) {
      if (body.destroyed) return;
      if (body.writableLength > 1_000_000) return void body.destroy();
      body.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    onClose: act => void body.once("close", act),
  };
}

/** Ends every stream: the browsers come back by themselves, to another node or after the restart. */
export function endStreams() {
  for (const body of open) body.end();
}
