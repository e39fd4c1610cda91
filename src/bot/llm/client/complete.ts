import type { Dispatcher } from "undici";
import { askModel } from "./ask.ts";
import { readChunk } from "./chunk.ts";
import type { Endpoint } from "./endpoint.ts";
import { ModelFault } from "./fault.ts";
import { dataLines } from "./lines.ts";
import { wholeText } from "./wholeText.ts";

export type Message = { role: "system" | "user"; content: string };
const [mostTokens, longest] = [900, 16_000];

/** What the model writes after these messages: streamed where the server streams, in one piece where it does not. Throws ModelFault. */
export function complete(endpoint: Endpoint, messages: Message[], signal?: AbortSignal) {
  const body = { model: endpoint.model, messages, stream: true, temperature: 0, max_tokens: mostTokens, response_format: endpoint.format ?? { type: "json_object" } };
  return askModel(endpoint, "chat/completions", body, (answer, begun) => (streams(answer) ? gathered(answer, begun) : whole(answer)), signal);
}

const streams = ({ headers }: Dispatcher.ResponseData) => String(headers["content-type"] ?? "").includes("text/event-stream");

async function whole({ body }: Dispatcher.ResponseData) {
  return readChunk(await wholeText(body, 4 * longest)).text;
}

async function gathered({ body }: Dispatcher.ResponseData, begun: () => void) {
  let [text, ended] = ["", false];
  for await (const data of dataLines(body)) {
    if (data === "[DONE]") return text;
    const chunk = readChunk(data);
    if (chunk.text) begun();
    text += chunk.text;
    ended ||= chunk.ended;
    if (text.length > longest) throw new ModelFault("too much");
  }
  if (!ended) throw new ModelFault("cut");
  return text;
}
