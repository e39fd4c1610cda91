import { createServer } from "node:net";

/** The wanted loopback port if it is free, any other otherwise. */
export async function freePort(wanted = 0): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0))!;
}

const tryPort = (port: number) =>
  new Promise<number | null>(resolve => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const taken = (probe.address() as { port: number }).port;
      probe.close(() => resolve(taken));
    });
  });
