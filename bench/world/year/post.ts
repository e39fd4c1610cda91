import { type Letter, answerOf, farewellOf } from "./behaviour.ts";
import type { Events } from "./events.ts";
import type { Near } from "./near.ts";
import type { Parameters } from "./parameters.ts";
import type { Volunteer } from "./people.ts";
import { YearState } from "./state.ts";
import type { Want } from "./wants.ts";

/** How a request ended: by a letter, by the referent's telephone, or by nobody; `personAt`: when there was a yes or a named human, `handedAt`: when the staff took over. */
export type Outcome = { want: Want; yesAt: Date | null; by: "letter" | "referent" | null; handedAt: Date | null };
export type Run = { parameters: Parameters; seed: number; people: readonly Volunteer[]; wants: readonly Want[]; near: readonly Near[][]; events: Events };
export type Year = { state: YearState; outcomes: Outcome[] };

/** The letters of one policy in one year: each is answered or not by the same luck, tires, and may lose its reader for a while or for good. */
export class Post implements Year {
  readonly state: YearState;
  readonly outcomes: Outcome[];
  constructor(readonly run: Run) {
    this.state = new YearState(run.people.length, run.wants.length);
    this.outcomes = run.wants.map(want => ({ want, yesAt: null, by: null, handedAt: null }));
  }

  isOpen = (want: Want, at: Date) => !this.outcomes[want.id]!.yesAt && want.dates.some(date => date > at);

  /** Asks one person; `refused` hears of a no, while the place is free. */
  send(want: Want, { person, dates }: Near, at: Date, refused: (at: Date) => void) {
    const { parameters, seed, events } = this.run;
    const letter: Letter = { parameters, seed, person, want, at };
    const recent = this.state.recent(person.id, at);
    const ask = this.state.ask(person.id, want.id, at);
    const until = farewellOf(letter, recent);
    if (until !== undefined) return this.state.leave(person.id, at, until);
    const answer = answerOf(letter, recent);
    if (!answer) return;
    events.at(answer.at, () => {
      // Called by the referent meanwhile, or gone.
      if (ask.status !== "sent" || this.state.isAway(person.id, answer.at)) return;
      const date = answer.yes ? this.state.freeDate(person, want, dates, answer.at) : null;
      ask.status = !date ? "refused" : this.isOpen(want, answer.at) ? "accepted" : "too late";
      if (ask.status === "accepted") this.settle(want, person, date!, answer.at, "letter");
      else if (ask.status === "refused" && this.isOpen(want, answer.at)) refused(answer.at);
    });
  }

  settle(want: Want, person: Volunteer, date: Date, at: Date, by: "letter" | "referent") {
    this.state.meet(person.id, want, date);
    Object.assign(this.outcomes[want.id]!, { yesAt: at, by });
  }
}
