/** True when only this machine reaches a server that listens there. */
export const isLoopback = (host: string) => ["127.0.0.1", "localhost", "::1"].includes(host);
