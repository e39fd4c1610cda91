import { Schema, model } from "mongoose";

export const roles = ["staff", "counsellor", "ambassador", "teacher", "signatory"] as const;

const personSchema = new Schema(
  {
    name: { type: String, required: [true, "Indiquez votre nom."], trim: true, maxlength: 120 },
    email: { type: String, required: true, lowercase: true, trim: true, unique: true },
    roles: { type: [String], enum: roles, default: [] },
    /** Départements a member of staff sees; none means the whole Région. */
    departements: { type: [String], default: [] },
    disabledAt: Date,
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
export const Person = model("Person", personSchema);
export type Person = InstanceType<typeof Person>;

/** The person of this address, made if need be, who from now on also has this role. */
export const personWith = (email: string, name: string, role: (typeof roles)[number]) =>
  Person.findOneAndUpdate(
    { email: email.toLowerCase() },
    { $setOnInsert: { name }, $addToSet: { roles: role } },
    { upsert: true, returnDocument: "after", runValidators: true },
  ).orFail();
