import type { Server } from "node:http";

/** Takes no new connection, lets requests under way end, and cuts what is left after `ms`. */
export function closeGently(server: Server, ms: number) {
  return new Promise<void>(resolve => {
    const late = setTimeout(() => server.closeAllConnections(), ms);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
