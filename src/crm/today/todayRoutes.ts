import Router from "@koa/router";
import { unitOfWork } from "../../database/transaction.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { record } from "../journal/record.ts";
import { doorsFor, tabsFor } from "../lists/tabs.ts";
import { Person } from "../people/person.ts";
import { needs } from "../rights/needs.ts";
import { roomOf } from "../rights/roomOf.ts";
import { digests, todayView } from "./todayView.ts";
import { waitingFor } from "./waiting.ts";

/** The staff's front rooms: what waits for this person today, and the tools. */
export const todayRoutes = new Router<State>({ prefix: "/equipe" })
  .get("/", ownRoom, needs("desk.open"), home)
  .get("/outils", needs("desk.open"), tools)
  .post("/resume", needs("desk.open"), choose);

/** Colleagues who have another front room are led to it: a counsellor to the conversations, who reads figures to the figures. */
function ownRoom(ctx: Ctx, next: () => Promise<unknown>) {
  const room = ctx.state.person && roomOf(ctx.state.person);
  return room && room !== "/equipe" ? localRedirect(ctx, room) : next();
}

async function home(ctx: Ctx) {
  const person = ctx.state.person!;
  ctx.body = page(ctx, "today/today", { tabs: tabsFor(person, ""), ...todayView(await waitingFor(person, new Date()), person.digest) });
}

function tools(ctx: Ctx) {
  ctx.body = page(ctx, "today/tools", { tabs: tabsFor(ctx.state.person!, "outils"), doors: doorsFor(ctx.state.person!) });
}

/** Which urgencies the morning's letter holds; anything else leaves the choice as it is. */
async function choose(ctx: Ctx) {
  const [person, { digest }] = [ctx.state.person!, fields(ctx.request.body, "digest")];
  if (Object.hasOwn(digests, digest)) {
    await unitOfWork(async () => {
      await Person.updateOne({ _id: person._id }, { $set: { digest: digest as keyof typeof digests } });
      await record(person, "person.digest-chosen", person, new Date(), { digest });
    });
  }
  localRedirect(ctx, "/equipe");
}
