import mongoose from "mongoose";
import { keptByLaw } from "../charters/personal.ts";
import { about, holds } from "../registry/personal.ts";
import { Paper } from "./paper.ts";

export const paperHoldings = [
  holds({ model: Paper, title: "PDF des chartes", purpose: "charters", data: "le nom et la fonction du signataire, tels qu’ils sont scellés", of: who => about("charter", who.ids("Charter")), told: { kind: "Sorte", size: "Octets", sha256: "SHA-256", at: "Établi le" }, file: { bytes: "bytes", name: "kind" }, erased: "deleted", kept: { where: { kind: mongoose.trusted({ $ne: "draft" }) }, why: keptByLaw } }),
];
