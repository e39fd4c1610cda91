import { Schema, model } from "mongoose";

/** Whom everyone of this territory may call: shown on pages and in letters. */
const referentSchema = new Schema(
  {
    name: { type: String, required: true },
    role: { type: String, default: "" },
    phone: { type: String, default: "" },
    email: { type: String, default: "" },
    hours: { type: String, default: "" },
  },
  { _id: false },
);

/** A group of communes (EPCI with own taxation) of the Région: it has at least one commune there. */
const epciSchema = new Schema(
  {
    code: { type: String, required: true, unique: true },
    name: { type: String, required: true },
    /** The départements of its communes that are in the Région. */
    departements: { type: [String], default: [] },
    communes: { type: Number, default: 0 },
    population: { type: Number, default: 0 },
    referent: { type: referentSchema, default: null },
    /** Grows with each change of the referent: a form says which one it was opened on. */
    edition: { type: Number, default: 0 },
  },
  { timestamps: true },
);
epciSchema.index({ name: 1 });
export const Epci = model("Epci", epciSchema);
export type Epci = InstanceType<typeof Epci>;
