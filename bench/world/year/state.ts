import { addMinutes, startOfMonth, subDays } from "date-fns";
import type { Volunteer } from "./people.ts";
import type { Want } from "./wants.ts";

export type Asked = { person: number; want: number; at: Date; status: "sent" | "refused" | "accepted" };
export type Met = { person: number; want: number; startsAt: Date; endsAt: Date };

/** What one policy has done so far in the year: who was asked, who left, who meets whom when. */
export class YearState {
  readonly asks: Asked[] = [];
  readonly met: Met[] = [];
  readonly gone = new Set<number>();
  private readonly byPerson = new Map<number, Asked[]>();
  private readonly meetings = new Map<number, Met[]>();
  private readonly pairs = new Set<string>();

  asksOf = (person: number) => this.byPerson.get(person) ?? [];
  wasAsked = (person: number, want: number) => this.pairs.has(`${person}/${want}`);
  asksSince = (person: number, since: Date) => this.asksOf(person).filter(({ at }) => at > since).length;
  asksThisMonth = (person: number, at: Date) => this.asksOf(person).filter(ask => ask.at >= startOfMonth(at)).length;
  recent = (person: number, at: Date) => this.asksSince(person, subDays(at, 30));

  ask(person: number, want: number, at: Date): Asked {
    const ask: Asked = { person, want, at, status: "sent" };
    this.asks.push(ask);
    this.byPerson.set(person, [...this.asksOf(person), ask]);
    this.pairs.add(`${person}/${want}`);
    return ask;
  }

  /** The first date of the request at which this person is free and which is still to come. */
  freeDate(person: Volunteer, want: Want, dates: readonly Date[], at: Date): Date | null {
    const busy = this.meetings.get(person.id) ?? [];
    return dates.find(date => date > at && busy.every(other => other.startsAt >= addMinutes(date, want.minutes) || other.endsAt <= date)) ?? null;
  }

  meet(person: number, want: Want, startsAt: Date) {
    const meeting = { person, want: want.id, startsAt, endsAt: addMinutes(startsAt, want.minutes) };
    this.met.push(meeting);
    this.meetings.set(person, [...(this.meetings.get(person) ?? []), meeting]);
  }
}
