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

/** The stages of each plan that the server weighs for a query, those of its parts included: first the plan it takes. */
export async function plansOf({ command, name }: Query): Promise<string[][]> {
  const kept = ["filter", "query", "sort", "limit", "skip", "projection", "pipeline", "key", "hint", "collation"];
  const asked = { [name]: command[name], ...Object.fromEntries(kept.filter(one => one in command).map(one => [one, command[one]])), ...(name === "aggregate" ? { cursor: {} } : {}) };
  const answer = await database().command({ explain: asked, verbosity: "queryPlanner" });
  return [stagesIn(found(answer, "winningPlan")), ...found(answer, "rejectedPlans").flat().map(plan => stagesIn(plan))];
}

/** Every value of this name in an answer. */
function found(answer: unknown, name: string): unknown[] {
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === name ? [value as unknown] : found(value, name)));
}

const stagesIn = (plan: unknown) => found(plan, "stage").filter(stage => typeof stage === "string");
