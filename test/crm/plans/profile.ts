import mongoose from "mongoose";

type Profiled = { op: string; ns: string; command: Record<string, unknown>; planSummary?: string; hasSortStage?: boolean; ts: Date };
export type Query = { collection: string; command: Record<string, unknown>; name: string };

const database = () => mongoose.connection.db!;

/** Has the server note every operation of this test file's database. */
export async function noteOperations() {
  await database().command({ profile: 0 });
  await database().dropCollection("system.profile").catch(() => {});
  await database().createCollection("system.profile", { capped: true, size: 64_000_000 });
  await database().command({ profile: 2 });
}

/** The queries that the server was asked while `act` ran: finds, counts, aggregations. */
export async function queriesOf(act: () => Promise<unknown>): Promise<Query[]> {
  const since = await last();
  await act();
  const found = await database().collection<Profiled>("system.profile").find({ op: { $in: ["query", "command"] }, ...(since ? { ts: { $gte: since.ts } } : {}) }).sort({ $natural: 1 }).toArray();
  const asked = found.slice(since ? 1 : 0).flatMap(({ ns, command }) => {
    const name = ["find", "aggregate", "count", "distinct"].find(one => typeof command[one] === "string");
    return name && !ns.endsWith("system.profile") ? [{ collection: String(command[name]), command, name }] : [];
  });
  return asked;
}
const last = () => database().collection<Profiled>("system.profile").find().sort({ $natural: -1 }).limit(1).next();

type Stage = { stage?: string; [key: string]: unknown };

/** The stages of the plan that the server explains for a query, those of its parts included. */
export async function stagesOf({ command, name }: Query): Promise<string[]> {
  const kept = ["filter", "query", "sort", "limit", "skip", "projection", "pipeline", "key", "hint", "collation"];
  const asked = { [name]: command[name], ...Object.fromEntries(kept.filter(one => one in command).map(one => [one, command[one]])), ...(name === "aggregate" ? { cursor: {} } : {}) };
  return stagesIn(await database().command({ explain: asked, verbosity: "queryPlanner" }));
}

/** Every « winningPlan » of an answer, walked down. */
function stagesIn(answer: unknown): string[] {
  if (typeof answer !== "object" || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(stagesIn);
  return Object.entries(answer).flatMap(([key, value]) => (key === "winningPlan" ? walked(value as Stage) : key === "rejectedPlans" ? [] : stagesIn(value)));
}

function walked(plan: unknown): string[] {
  if (typeof plan !== "object" || plan === null) return [];
  if (Array.isArray(plan)) return plan.flatMap(walked);
  return Object.entries(plan).flatMap(([key, value]) => (key === "stage" && typeof value === "string" ? [value] : key === "slotBasedPlan" ? [] : walked(value)));
}
