import { parentPort } from "node:worker_threads";
import { type PaperName, papers } from "./papers.ts";

type Asked = { name: PaperName; sheet: unknown };

// Runs in a thread of its own: making a PDF holds its thread for a tenth of a second, which the site's cannot give.
parentPort!.on("message", async ({ name, sheet }: Asked) => {
  try {
    const bytes = new Uint8Array(await papers[name](sheet as never));
    parentPort!.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort!.postMessage({ fault: (error as Error).message });
  }
});
