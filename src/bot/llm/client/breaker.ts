import { ModelFault } from "./fault.ts";

const [most, within, atOnce] = [5, 60_000, 8];

/** Leaves a server alone once it has failed five times in a minute, until one of them is a minute old; and never asks it for more than eight things at once. */
export function breaker(now: () => number = Date.now) {
  let failures: number[] = [];
  let busy = 0;
  return {
    async guard<T>(run: () => Promise<T>, counts: () => boolean = () => true): Promise<T> {
      failures = failures.filter(at => now() - at < within);
      if (failures.length >= most) throw new ModelFault("broken");
      if (busy >= atOnce) throw new ModelFault("busy");
      busy += 1;
      try {
        const result = await run();
        failures = [];
        return result;
      } catch (error) {
        if (counts()) failures.push(now());
        throw error;
      } finally {
        busy -= 1;
      }
    },
  };
}

const known = new Map<string, ReturnType<typeof breaker>>();

/** The one breaker of a server. */
export const breakerOf = (server: string) => known.get(server) ?? known.set(server, breaker()).get(server)!;
