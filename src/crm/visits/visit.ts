import { addMinutes } from "date-fns";
import { Schema, model } from "mongoose";
import { formatNames } from "../ambassadors/formats.ts";
import { newPublicId } from "../people/secrets.ts";
import { placeFields } from "../territories/place.ts";
import { visitStatuses } from "./statuses.ts";

const proposalSchema = new Schema({ startsAt: { type: Date, required: true }, by: { type: String, enum: ["school", "ambassador"], required: true } }, { _id: false });
const reportSchema = new Schema({ took: { type: Boolean, required: true }, pupils: { type: Number, min: 0, max: 2000, default: null }, again: { type: Boolean, default: null }, at: { type: Date, required: true } }, { _id: false });

const visitSchema = new Schema(
  {
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    /** 128 random bits each: the address of the visit in the letters of either side, so that the page knows who reads it. */
    schoolKey: { type: String, required: true, unique: true, default: newPublicId },
    ambassadorKey: { type: String, required: true, unique: true, default: newPublicId },
    request: { type: Schema.Types.ObjectId, ref: "SchoolRequest", required: true },
    school: { type: Schema.Types.ObjectId, ref: "School", required: true, index: true },
    ambassador: { type: Schema.Types.ObjectId, ref: "Ambassador", required: true },
    ...placeFields,
    format: { type: String, enum: formatNames, required: true },
    startsAt: { type: Date, required: true },
    /** Young people, as the school announced them. */
    headCount: { type: Number, default: 0 },
    minutes: { type: Number, default: 60 },
    status: { type: String, enum: Object.keys(visitStatuses), default: "confirmed" },
    /** Another date that one side proposes to the other. */
    proposal: { type: proposalSchema, default: null },
    cancelledBy: { type: String, enum: ["school", "ambassador", "team", null], default: null },
    cancelReason: { type: String, default: "", maxlength: 300 },
    /** Letters about what comes that have left: week, two, eve, report. */
    reminded: { type: [String], default: [] as string[] },
    /** When both said that they had spoken before. */
    calledAt: { type: Date, default: null },
    /** When the ambassador said, at the door, that they are there. */
    arrivedAt: { type: Date, default: null },
    /** What each side says of it, in one minute; what the pupils learnt, in their words. */
    schoolReport: { type: reportSchema, default: null },
    ambassadorReport: { type: reportSchema, default: null },
    schoolWords: { type: String, default: "", maxlength: 500 },
    ambassadorWords: { type: String, default: "", maxlength: 500 },
    /** One says that it took place, the other that it did not: the team settles it. */
    disputed: { type: Boolean, default: false },
    /** Raised by each change, so that agendas take the latest. */
    sequence: { type: Number, default: 0 },
    demo: { type: Boolean, default: false },
  },
  {
    timestamps: true,
    methods: {
      endsAt() {
        return addMinutes(this.startsAt, this.minutes);
      },
    },
  },
);
const confirmed = { partialFilterExpression: { status: "confirmed" }, unique: true };
// One visit a person and request, and nobody in two classes at the same hour: the database says so.
visitSchema.index({ request: 1, ambassador: 1 }, { ...confirmed, name: "one_visit_a_person_and_request" });
visitSchema.index({ ambassador: 1, startsAt: 1 }, { ...confirmed, name: "one_place_at_a_time" });
for (const path of ["status", "zone", "departement", "format"]) visitSchema.index({ [path]: 1, startsAt: -1, _id: -1 });
visitSchema.index({ startsAt: -1, _id: -1 });
visitSchema.index({ ambassador: 1, startsAt: -1 });
visitSchema.index({ disputed: 1, startsAt: 1 });
visitSchema.index({ request: 1 }, { name: "visits_of_a_request" });
export const Visit = model("Visit", visitSchema);
export type Visit = InstanceType<typeof Visit>;
