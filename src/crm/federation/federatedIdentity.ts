import { Schema, model } from "mongoose";

/** A colleague as an identity provider knows them: by its `sub`, which lasts when their address changes. */
const federatedIdentitySchema = new Schema({
  issuer: { type: String, required: true },
  sub: { type: String, required: true },
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
  linkedAt: { type: Date, required: true },
});
federatedIdentitySchema.index({ issuer: 1, sub: 1 }, { unique: true });
export const FederatedIdentity = model("FederatedIdentity", federatedIdentitySchema);
