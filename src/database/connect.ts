import mongoose from "mongoose";

mongoose.set("strictQuery", "throw");
mongoose.set("sanitizeFilter", true);
mongoose.set("transactionAsyncLocalStorage", true);
mongoose.set("autoIndex", false);
mongoose.set("autoCreate", false);

/** Opens the one connection. Reads and writes go to the majority, so that what was told is never rolled back. */
export async function connect(uri: string) {
  await mongoose.connect(uri, { serverSelectionTimeoutMS: 8000, w: "majority", journal: true, readConcernLevel: "majority" });
  await refuseStandalone();
}

/** Transactions and change streams need a replica set: better said at start than at the first signature. */
async function refuseStandalone() {
  const hello = await mongoose.connection.db!.admin().command({ hello: 1 });
  if (hello.setName || hello.msg === "isdbgrid") return;
  await mongoose.disconnect();
  throw new Error("Ce serveur MongoDB est isolé : Passerelle a besoin d’un jeu de réplication, même d’un seul membre (rs.initiate()), pour ses transactions.");
}

export const disconnect = () => mongoose.disconnect();

/** True when the primary answers within a second. */
export async function primaryAnswers() {
  try {
    await mongoose.connection.db!.admin().command({ ping: 1, maxTimeMS: 1000 });
    return true;
  } catch {
    return false;
  }
}
