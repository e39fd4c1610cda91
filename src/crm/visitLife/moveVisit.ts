import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { wishedDates } from "../requests/wishedDates.ts";
import { refuseClash } from "../visits/clash.ts";
import { keepServed } from "../visits/keepServed.ts";
import { Visit } from "../visits/visit.ts";
import { type Side, otherSide } from "../visits/visitBehind.ts";
import { bothSides, tell, tellBoth } from "../visits/bothSides.ts";

const coming = (_id: Visit["_id"], at: Date) => ({ _id, status: "confirmed" as const, startsAt: mongoose.trusted({ $gt: at }) });

/** One side proposes another date: the visit stays as it is until the other one agrees. A later proposal takes the place of the first. */
export async function askMove({ visit: { _id, minutes, ambassador }, side, typed, at = new Date() }: { visit: Visit; side: Side; typed: string; at?: Date }) {
  const { dates, faults } = wishedDates({ date: typed }, at);
  if (faults.length) throw new Refusals(faults);
  await refuseClash({ ambassador, startsAt: dates[0]!, minutes, except: _id }, "date");
  await unitOfWork(async () => {
    const visit = await Visit.findOneAndUpdate(coming(_id, at), { $set: { proposal: { startsAt: dates[0]!, by: side } } }, { returnDocument: "after" });
    if (!visit) throw new Refusal("visit-begun", "Cette rencontre a commencé, ou est annulée.", "date");
    await record("visitor", "visit.move-asked", visit, at, { side, date: dates[0]!.toISOString() });
    await tell({ visit, sides: await bothSides(visit), to: otherSide(side), template: "visit-move-asked", words: { wanted: frenchMoment(dates[0]!) }, at });
  });
}

/** The other side agrees, and both agendas move; or it does not, and the visit stays where it was. */
export async function answerMove({ visit: { _id }, side, yes, at = new Date() }: { visit: Visit; side: Side; yes: boolean; at?: Date }) {
  await unitOfWork(async () => {
    const before = await Visit.findOneAndUpdate({ ...coming(_id, at), "proposal.by": otherSide(side) }, { $set: { proposal: null } });
    const date = before?.proposal?.startsAt;
    if (!before || !date) throw new Refusal("move-gone", "Cette proposition n’attend plus de réponse.");
    const sides = await bothSides(before);
    if (!yes) {
      await record("visitor", "visit.move-declined", before, at, { side });
      return tell({ visit: before, sides, to: otherSide(side), template: "visit-move-declined", words: { wanted: frenchMoment(date) }, at });
    }
    if (date <= at) throw new Refusal("move-past", "Cette date est passée.");
    // An acceptance of the same person at the same moment collides here.
    await Ambassador.updateOne({ _id: before.ambassador }, { $inc: { turn: 1 } });
    await refuseClash({ ambassador: before.ambassador, startsAt: date, minutes: before.minutes, except: _id }, "date");
    const visit = await Visit.findOneAndUpdate({ _id }, { $set: { startsAt: date, reminded: [] }, $inc: { sequence: 1 } }, { returnDocument: "after" }).orFail();
    await keepServed(visit.school);
    await record("visitor", "visit.moved", visit, at, { side, date: date.toISOString() });
    await tellBoth({ visit, sides, template: "visit-moved", words: () => ({ before: frenchMoment(before.startsAt) }), calendar: true, at });
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
    throw new Refusal("busy", "Une autre rencontre a lieu à cette heure-là. Proposez une autre date.", "date");
  });
}
