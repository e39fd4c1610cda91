import type { Problem } from "./problem.ts";

type Named = { ids: string[]; problem: Problem; requests: string[] };

/** A file of contract.md that says nothing that can be solved: the sentence names the entry. */
export class BadMatchFile extends Error {}

const most = 1e9;
const refuse = (where: string, why: string): never => {
  throw new BadMatchFile(`${where} : ${why}.`);
};
const whole = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
const own = (from: unknown, name: string) => (from !== null && typeof from === "object" && Object.hasOwn(from, name) ? (from as Record<string, unknown>)[name] : undefined);
const listIn = (file: unknown, name: string): unknown[] => {
  const list = own(file, name);
  return Array.isArray(list) ? (list as unknown[]) : refuse(`« ${name} »`, "une liste est attendue");
};

/** Requests, ambassadors and edges by their ids, as a problem: an edge listed twice counts once, at its best score. Throws BadMatchFile. */
export function readMatchFile(file: unknown): Named {
  const requests = numbered(listIn(file, "requests"), "requests", "need");
  const ambassadors = numbered(listIn(file, "ambassadors"), "ambassadors", "capacity");
  const edges = new Map<number, number>();
  for (const [i, edge] of listIn(file, "edges").entries()) {
    if (!Array.isArray(edge) || edge.length !== 3) return refuse(`edges[${i}]`, "trois valeurs sont attendues : demande, ambassadeur, score");
    const [r, a, score] = [requests.at.get(edge[0] as string), ambassadors.at.get(edge[1] as string), edge[2] as unknown];
    if (r === undefined) return refuse(`edges[${i}]`, `la demande ${JSON.stringify(edge[0])} n’existe pas`);
    if (a === undefined) return refuse(`edges[${i}]`, `l’ambassadeur ${JSON.stringify(edge[1])} n’existe pas`);
    if (!whole(score)) return refuse(`edges[${i}]`, `le score ${JSON.stringify(score)} n’est pas un entier de 0 à ${most}`);
    const key = r * ambassadors.ids.length + a;
    edges.set(key, Math.max(score, edges.get(key) ?? 0));
  }
  const keys = Float64Array.from(edges.keys()).sort();
  const start = new Int32Array(requests.ids.length + 1);
  const [ambassador, value] = [new Int32Array(keys.length), new Float64Array(keys.length)];
  keys.forEach((key, e) => {
    start[Math.floor(key / ambassadors.ids.length) + 1]! += 1;
    ambassador[e] = key % ambassadors.ids.length;
    value[e] = edges.get(key)!;
  });
  for (let r = 0; r < requests.ids.length; r += 1) start[r + 1]! += start[r]!;
  const problem = { need: requests.sizes, capacity: ambassadors.sizes, given: new Int32Array(ambassadors.ids.length), start, ambassador, value, bonus: 0, load: 0 };
  return { problem, requests: requests.ids, ids: ambassadors.ids };
}

function numbered(list: unknown[], name: string, size: "need" | "capacity") {
  const at = new Map<string, number>();
  const sizes = new Int32Array(list.length);
  for (const [i, one] of list.entries()) {
    const [id, n] = [own(one, "id"), own(one, size)];
    if (typeof id !== "string" || !id) return refuse(`${name}[${i}]`, "un « id » est attendu");
    if (at.has(id)) return refuse(`${name}[${i}]`, `l’id ${JSON.stringify(id)} y est déjà`);
    if (!whole(n)) return refuse(`${name}[${i}]`, `« ${size} » doit être un entier de 0 à ${most}`);
    at.set(id, i);
    sizes[i] = n;
  }
  return { at, ids: [...at.keys()], sizes };
}
