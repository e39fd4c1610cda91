import { addMinutes, hoursToMilliseconds } from "date-fns";
import { monthStart } from "./calendar.ts";
import type { Past } from "./product.ts";
import type { Volunteer } from "./people.ts";
import type { Want } from "./wants.ts";

/** `tooLate`: a yes to a request that somebody else had just filled. */
export type Asked = { person: number; want: number; at: Date; status: "sent" | "refused" | "accepted" | "too late" };
export type Met = { person: number; want: number; startsAt: Date; endsAt: Date };
export type Farewell = { person: number; at: Date; until: Date | null };

const day = hoursToMilliseconds(24);

/** What one policy has done so far in the year: who was asked, who went, who meets whom when. */
export class YearState {
  readonly asks: Asked[] = [];
  readonly met: Met[] = [];
  readonly farewells: Farewell[] = [];
  private readonly byPerson: Asked[][];
  private readonly meetings: Met[][];
  private readonly awayUntil: number[];
  private readonly byWant: Asked[][];

  constructor(people: number, wants: number) {
    [this.byPerson, this.meetings, this.byWant] = [lists(people), lists(people), lists(wants)];
    this.awayUntil = new Array<number>(people).fill(0);
  }

  asksOf = (person: number): readonly Asked[] => this.byPerson[person]!;
  asksFor = (want: number): readonly Asked[] => this.byWant[want]!;
  isAway = (person: number, at: Date) => this.awayUntil[person]! > at.getTime();

  /** Letters of the last thirty days. */
  recent = (person: number, at: Date) => countSince(this.byPerson[person]!, at.getTime() - 30 * day);

  past(person: number, at: Date): Past {
    const asks = this.byPerson[person]!;
    return { asksThisMonth: countSince(asks, monthStart(at) - 1), asksThisWeek: countSince(asks, at.getTime() - 7 * day), asksThisYear: asks.length, met: this.meetings[person]!.length };
  }

  ask(person: number, want: number, at: Date): Asked {
    const ask: Asked = { person, want, at, status: "sent" };
    for (const list of [this.asks, this.byPerson[person]!, this.byWant[want]!]) list.push(ask);
    return ask;
  }

  /** For a while, or for good. */
  leave(person: number, at: Date, until: Date | null) {
    this.farewells.push({ person, at, until });
    this.awayUntil[person] = until?.getTime() ?? Infinity;
  }

  /** The first of these dates that is still to come and at which this person meets nobody else. */
  freeDate(person: Volunteer, want: Want, dates: readonly Date[], at: Date): Date | null {
    return dates.find(date => date > at && this.meetings[person.id]!.every(other => other.startsAt >= addMinutes(date, want.minutes) || other.endsAt <= date)) ?? null;
  }

  meet(person: number, want: Want, startsAt: Date) {
    const meeting = { person, want: want.id, startsAt, endsAt: addMinutes(startsAt, want.minutes) };
    this.met.push(meeting);
    this.meetings[person]!.push(meeting);
  }
}

const lists = <T>(length: number) => Array.from({ length }, (): T[] => []);

/** How many came after that moment; they stand in the order they were sent. */
function countSince(asks: readonly Asked[], since: number): number {
  let n = 0;
  while (n < asks.length && asks[asks.length - 1 - n]!.at.getTime() > since) n += 1;
  return n;
}
