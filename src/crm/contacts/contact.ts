import { Schema, model } from "mongoose";
import { leaveOutDeleted, recordFields } from "../records/recordFields.ts";
import { placeFields } from "../territories/place.ts";
import { filedAs, searchWords } from "../territories/words.ts";
import { contactKinds, contactStatuses } from "./kinds.ts";

/** Somebody the Région writes to: of a company, of a school, or a partner. Has no account by this alone. */
const contactSchema = new Schema(
  {
    name: { type: String, required: [true, "Indiquez le nom."], trim: true, maxlength: 120 },
    kind: { type: String, enum: Object.keys(contactKinds), default: "company" },
    status: { type: String, enum: Object.keys(contactStatuses), default: "active" },
    role: { type: String, default: null },
    email: { type: String, default: null, lowercase: true },
    phone: { type: String, default: null },
    company: { type: Schema.Types.ObjectId, ref: "Company", default: null },
    school: { type: Schema.Types.ObjectId, ref: "School", default: null },
    /** The account of the same address, where there is one. */
    person: { type: Schema.Types.ObjectId, ref: "Person", default: null },
    ...placeFields,
    epciName: { type: String, default: null },
    words: { type: [String], default: [] as string[] },
    ...recordFields,
    source: { type: String, enum: ["web", "import", "demo", "api"], default: "web" },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
contactSchema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: "string" }, deletedAt: null }, name: "one_contact_an_email" });
for (const path of ["kind", "status", "owner", "tags", "zone", "departement", "company", "school"]) contactSchema.index({ [path]: 1, filedAs: 1, _id: 1 });
contactSchema.index({ filedAs: 1, _id: 1 });
contactSchema.index({ updatedAt: -1, _id: -1 });
for (const territory of ["departement", "zone"]) contactSchema.index({ [territory]: 1, updatedAt: -1, _id: -1 });
contactSchema.index({ email: 1 }, { name: "contacts_of_an_email" });
contactSchema.index({ words: 1 });
contactSchema.index({ person: 1 }, { sparse: true });
contactSchema.index({ deletedAt: 1, filedAs: 1, _id: 1 });
leaveOutDeleted(contactSchema as never);
contactSchema.pre("validate", function () {
  this.words = contactWords(this);
  this.filedAs = filedAs(this.name);
});

type Named = { name?: string | null; email?: string | null; role?: string | null };
/** What a contact is found by: name, role, and the parts of the address. */
export const contactWords = ({ name, email, role }: Named) => searchWords(name, role, email);

export const Contact = model("Contact", contactSchema);
export type Contact = InstanceType<typeof Contact>;
