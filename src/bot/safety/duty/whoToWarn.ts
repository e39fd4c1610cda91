import mongoose from "mongoose";
import { Person } from "../../../crm/people/person.ts";
import { rights } from "../../../crm/rights/rights.ts";
import { Duty } from "./duty.ts";

const holders = () => ({ disabledAt: null, roles: mongoose.trusted({ $in: [...rights["conversations.hold"].roles] }) });

/** The counsellors on duty; all those who may answer when nobody is. */
export async function whoToWarn(): Promise<Person[]> {
  const duties = await Duty.find({ onDuty: true });
  const onDuty = await Person.find({ ...holders(), _id: mongoose.trusted({ $in: duties.map(({ person }) => person) }) });
  return onDuty.length ? onDuty : Person.find(holders());
}
