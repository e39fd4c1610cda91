import { addHours, addMinutes } from "date-fns";
import { possibleDates } from "../../../src/crm/matching/offer.ts";
import { atOnce } from "../../../src/crm/matching/inviteNext.ts";
import { nextWaveAt } from "../../../src/crm/matching/waves.ts";
import { promisedHours } from "../../../src/crm/requests/schoolRequest.ts";
import { answerOf, luck } from "./behaviour.ts";
import type { Events } from "./events.ts";
import { ranked, reach } from "./fits.ts";
import type { Parameters } from "./parameters.ts";
import { type Volunteer, kilometres } from "./people.ts";
import { YearState } from "./state.ts";
import type { Want } from "./wants.ts";

export type Outcome = { want: Want; yesAt: Date | null; by: "letter" | "referent" | null; personAt: Date | null };
export type Run = { parameters: Parameters; seed: number; people: readonly Volunteer[]; wants: readonly Want[]; events: Events };
export type Year = { state: YearState; outcomes: Outcome[] };

/** The letters of a policy: each is answered or not by the same luck, tires, and may lose its reader for the year. */
class Post {
  readonly state = new YearState();
  readonly outcomes: Outcome[];
  constructor(readonly run: Run) {
    this.outcomes = run.wants.map(want => ({ want, yesAt: null, by: null, personAt: null }));
  }

  isOpen = (want: Want, at: Date) => !this.outcomes[want.id]!.yesAt && want.dates.some(date => date > at);

  send(want: Want, person: Volunteer, at: Date, refused: (at: Date) => void) {
    const { parameters, seed, events } = this.run;
    const recent = this.state.recent(person.id, at);
    const beyond = this.state.asksThisMonth(person.id, at) >= person.monthlyLimit;
    const ask = this.state.ask(person.id, want.id, at);
    if (luck(seed, person.id, want.id, 6) < (beyond ? parameters.fatigue.leavesBeyond : parameters.fatigue.leavesWithin)) return void this.state.gone.add(person.id);
    const answer = answerOf(parameters, seed, person, want, at, recent);
    if (!answer) return;
    events.at(answer.at, () => {
      if (this.state.gone.has(person.id) || !this.isOpen(want, answer.at)) return;
      const date = answer.yes ? this.state.freeDate(person, want, possibleDates(person, want.dates), answer.at) : null;
      ask.status = date ? "accepted" : "refused";
      if (date) this.settle(want, person, date, answer.at, "letter");
      else refused(answer.at);
    });
  }

  settle(want: Want, person: Volunteer, date: Date, at: Date, by: Outcome["by"]) {
    this.state.meet(person.id, want, date);
    Object.assign(this.outcomes[want.id]!, { yesAt: at, by, personAt: this.outcomes[want.id]!.personAt ?? at });
  }
}

/** Ours: waves of the best who may be asked, nobody beyond what they chose; at 72 hours a named person takes over, and telephones. */
export function ours(run: Run): Year {
  const post = new Post(run);
  const { events, parameters, seed } = run;
  for (const want of run.wants) {
    const near = reach(want, run.people, ({ radiusKm }) => radiusKm);
    const dueAt = addHours(want.at, promisedHours);
    const waiting = () => post.state.asks.filter(ask => ask.want === want.id && ask.status === "sent").length;
    const next = (at: Date, most: number) => ranked(want, near, post.state, at).slice(0, most).forEach(person => post.send(want, person, at, when => when < dueAt && next(when, Math.max(0, atOnce - waiting()))));
    const wave = (at: Date) => {
      if (at >= dueAt || !post.isOpen(want, at)) return;
      next(at, atOnce);
      events.at(nextWaveAt(want.dates, at), () => wave(nextWaveAt(want.dates, at)));
    };
    events.at(want.at, () => wave(want.at));
    events.at(dueAt, () => {
      const outcome = post.outcomes[want.id]!;
      outcome.personAt ??= dueAt;
      if (outcome.yesAt || luck(seed, 0, want.id, 7) >= parameters.referent.finds) return;
      const when = addMinutes(dueAt, 60 * parameters.referent.hours * luck(seed, 0, want.id, 8));
      events.at(when, () => {
        if (!post.isOpen(want, when)) return;
        const free = (person: Volunteer) => post.state.freeDate(person, want, possibleDates(person, want.dates), when);
        const called = ranked(want, near, post.state, when).find(free);
        if (!called) return;
        post.state.ask(called.id, want.id, when).status = "accepted";
        post.settle(want, called, free(called)!, when, "referent");
      });
    });
  }
  events.run();
  return post;
}

/** « Mail everyone »: all who fit within some kilometres are asked at once, whatever they chose. */
export function everyone(run: Run): Year {
  const post = new Post(run);
  for (const want of run.wants) {
    run.events.at(want.at, () => {
      for (const person of reach(want, run.people, () => run.parameters.everyone.km)) if (!post.state.gone.has(person.id)) post.send(want, person, want.at, () => undefined);
    });
  }
  run.events.run();
  return post;
}

/** « First come »: each request, in the order it came, asks the nearest who fits, alone; the next one after a refusal, or some hours of silence. */
export function firstCome(run: Run): Year {
  const post = new Post(run);
  for (const want of run.wants) {
    const line = reach(want, run.people, ({ radiusKm }) => radiusKm).sort((a, b) => kilometres(a, want.school) - kilometres(b, want.school) || a.id - b.id);
    let turn = 0;
    const next = (at: Date) => {
      const person = line.slice(turn).find(({ id, days }) => !post.state.gone.has(id) && possibleDates({ days }, want.dates).length);
      if (!person || !post.isOpen(want, at)) return;
      const mine = (turn = line.indexOf(person) + 1);
      post.send(want, person, at, when => mine === turn && next(when));
      const silence = addHours(at, run.parameters.silenceHours);
      run.events.at(silence, () => mine === turn && next(silence));
    };
    run.events.at(want.at, () => next(want.at));
  }
  run.events.run();
  return post;
}
