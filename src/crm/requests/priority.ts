/** Why a school's requests come before others when there are not enough people: points added to each place in the batch, published at /aide/rapprochement. Our own choice; flags as the ministry and the Région give them. */
export const priorities = {
  "REP+": { points: 15, label: "REP+" },
  REP: { points: 10, label: "REP" },
  qpv: { points: 10, label: "Quartier prioritaire (QPV)" },
  rural: { points: 8, label: "Commune rurale" },
  unserved: { points: 12, label: "Établissement jamais servi" },
} as const;
export type Priority = keyof typeof priorities;

type Told = { network?: string | null; qpv?: boolean | null; rural?: boolean | null; servedAt?: Date | null };

/** The reasons that this school has, in the order of the table, and their points together. */
export function priorityOf({ network, qpv, rural, servedAt }: Told): { points: number; reasons: Priority[] } {
  const has: Record<Priority, boolean> = { "REP+": network === "REP+", REP: network === "REP", qpv: Boolean(qpv), rural: Boolean(rural), unserved: !servedAt };
  const reasons = (Object.keys(priorities) as Priority[]).filter(name => has[name]);
  return { points: reasons.reduce((sum, name) => sum + priorities[name].points, 0), reasons };
}
