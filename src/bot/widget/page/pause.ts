/** Waits so long, or less where the network comes back meanwhile. */
export const pause = (ms: number) =>
  new Promise<void>(resolve => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener("online", end);
  });

/** Longer after each failure, never long. */
export const backoff = (tries: number) => pause(Math.min(8000, 1000 * 2 ** tries));
