import Router from "@koa/router";
import { unitOfWork } from "../../database/transaction.ts";
import { only } from "../../web/signedIn.ts";
import type { Ctx, State } from "../../web/state.ts";
import { record } from "../journal/record.ts";
import { charterArchive, sealedCharters } from "./exportCharters.ts";
import { askedTerritory } from "./territory.ts";

/** The charters of a filter as one file, streamed; who took it is in the journal. */
export const archiveRoutes = new Router<State>().get("/equipe/chartes.zip", only("staff"), send);

async function send(ctx: Ctx) {
  const person = ctx.state.person!;
  const charters = await sealedCharters(askedTerritory(person, typeof ctx.query.departement === "string" ? ctx.query.departement : ""));
  await unitOfWork(() => record(person, "charters.exported", null, new Date(), { charters: charters.length }));
  ctx.type = "application/zip";
  ctx.attachment("chartes.zip");
  ctx.set("Cache-Control", "no-store");
  ctx.compress = false;
  ctx.body = charterArchive(charters);
}
