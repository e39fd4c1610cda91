import { Schema, model } from "mongoose";
import { type Role, roleNames } from "../rights/roles.ts";

const personSchema = new Schema(
  {
    name: { type: String, required: [true, "Indiquez votre nom."], trim: true, maxlength: 120 },
    email: { type: String, required: true, lowercase: true, trim: true, unique: true },
    roles: { type: [String], enum: roleNames, default: [] },
    /** What a member of staff sees: these départements and these EPCIs; none of either means the whole Région. */
    departements: { type: [String], default: [] },
    epcis: { type: [String], default: [] },
    /** The zones of these EPCIs, settled with them: see readTerritory. */
    zones: { type: [String], default: [] },
    /** How urgent what waits must be for the morning's letter, and when the next one leaves. */
    digest: { type: String, enum: ["critical", "high", "medium", "never"], default: "high" },
    digestDueAt: { type: Date, default: null },
    /** 128 random bits: the address of their calendar of meetings, once they asked for it; they may change it. */
    feedKey: { type: String, default: null },
    disabledAt: Date,
    /** When they last came in or were here, to the minute. */
    seenAt: Date,
    /** Grows when a rule counts what must not run out (administrators, second factors): two counts at once collide. */
    counted: { type: Number, default: 0 },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
personSchema.index({ feedKey: 1 }, { unique: true, partialFilterExpression: { feedKey: { $type: "string" } } });
personSchema.index({ digestDueAt: 1 }, { sparse: true });
// The lists of colleagues, by role.
personSchema.index({ roles: 1, name: 1 });
personSchema.index({ disabledAt: 1 }, { sparse: true });
export const Person = model("Person", personSchema);
export type Person = InstanceType<typeof Person>;

/** The person of this address, made if need be, who from now on also has this role. */
export const personWith = (email: string, name: string, role: Role) =>
  Person.findOneAndUpdate(
    { email: email.toLowerCase() },
    { $setOnInsert: { name }, $addToSet: { roles: role } },
    { upsert: true, returnDocument: "after", runValidators: true },
  ).orFail();
