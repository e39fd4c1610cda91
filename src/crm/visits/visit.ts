import { addMinutes } from "date-fns";
import { Schema, model } from "mongoose";
import { formatNames } from "../ambassadors/formats.ts";
import { newPublicId } from "../people/secrets.ts";
import { placeFields } from "../territories/place.ts";
import { visitStatuses } from "./statuses.ts";

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
visitSchema.index({ request: 1 }, { name: "visits_of_a_request" });
export const Visit = model("Visit", visitSchema);
export type Visit = InstanceType<typeof Visit>;
