import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import type { Campaign } from "../campaigns/campaign.ts";
import { moveCampaign } from "../campaigns/moveCampaign.ts";
import { type TypedCampaign, saveCampaign } from "../campaigns/saveCampaign.ts";
import { startCampaign } from "../campaigns/startCampaign.ts";
import { proven } from "../people/proof/proven.ts";
import { needs } from "../rights/needs.ts";
import { draftView } from "./draftView.ts";
import { campaignsView } from "./listView.ts";
import { runningView } from "./runningView.ts";
import { theirs } from "./theirs.ts";
import { tryCampaign } from "./tryCampaign.ts";

/** Letters to a whole list: written, shown, tried on oneself, started after one has proved who one is, then followed, paused, stopped. */
export const campaignRoutes = new Router<State>({ prefix: "/equipe/campagnes" })
  .use(needs("campaigns.send"))
  .get("/", async ctx => void (ctx.body = page(ctx, "campaigns/list", await campaignsView(ctx.state.person!, pageNumber(ctx, 500)))))
  .get("/:campaign", async ctx => show(ctx, await theirs(ctx), {}))
  .post("/:campaign", save)
  .post("/:campaign/depart", own, proven, act(campaign => ({ campaign }), startCampaign))
  .post("/:campaign/pause", act(campaign => ({ campaign, to: "paused" as const }), moveCampaign))
  .post("/:campaign/reprise", act(campaign => ({ campaign, to: "running" as const }), moveCampaign))
  .post("/:campaign/arret", act(campaign => ({ campaign, to: "stopped" as const }), moveCampaign));

/** Whose campaign it is comes before who one is: to others it does not exist. */
async function own(ctx: Ctx, next: () => Promise<unknown>) {
  await theirs(ctx);
  return next();
}

type Shown = { typed?: TypedCampaign | null; problems?: Problems; told?: string | null };

async function show(ctx: Ctx, campaign: Campaign, { typed = null, problems = noProblems(), told = null }: Shown) {
  const [number, at] = [pageNumber(ctx, 1000), new Date()];
  if (campaign.status === "draft") ctx.body = page(ctx, "campaigns/draft", { ...(await draftView({ campaign, typed, number, at })), problems, told });
  else ctx.body = page(ctx, "campaigns/running", { ...(await runningView(campaign, number, at)), problems });
}

/** The same form shows, tries and keeps: what was typed is never lost. */
async function save(ctx: Ctx) {
  const [campaign, by] = [await theirs(ctx), ctx.state.person!];
  const { subject, body, rate, act: asked } = fields(ctx.request.body, "subject", "body", "rate", "act");
  const typed = { subject, body: body.replace(/\r\n?/g, "\n"), rate };
  try {
    if (asked === "apercu") return await show(ctx, campaign, { typed });
    if (asked === "essai") {
      await gates.letters.through(ctx, by.email, () => tryCampaign({ campaign, typed, by }));
      return await show(ctx, campaign, { typed, told: `Un essai part vers ${by.email}.` });
    }
    await saveCampaign({ campaign, typed, by });
    localRedirect(ctx, `/equipe/campagnes/${campaign._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, await theirs(ctx), { typed, problems });
  }
}

function act<Asked extends object>(asked: (campaign: Campaign) => Asked, run: (asked: Asked & { by: NonNullable<State["person"]> }) => Promise<unknown>) {
  return async (ctx: Ctx) => {
    const campaign = await theirs(ctx);
    try {
      await run({ ...asked(campaign), by: ctx.state.person! });
      localRedirect(ctx, `/equipe/campagnes/${campaign._id}`);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      await show(ctx, await theirs(ctx), { problems });
    }
  };
}
