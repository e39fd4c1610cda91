import { Agent } from "undici";
import type { Limits } from "./endpoint.ts";

const agents = new Map<string, Agent>();

/** The connections kept for these limits: undici waits 300 s by itself. */
export function agentFor({ connect, headers, idle }: Limits) {
  const name = [connect, headers, idle].join("/");
  const agent = agents.get(name) ?? new Agent({ connect: { timeout: connect }, headersTimeout: headers, bodyTimeout: idle, keepAliveTimeout: 4_000 });
  agents.set(name, agent);
  return agent;
}
