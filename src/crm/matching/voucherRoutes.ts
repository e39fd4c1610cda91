import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { digestOf } from "../people/secrets.ts";
import { School } from "../schools/school.ts";
import { Voucher } from "../vouchers/voucher.ts";
import { answerVoucher } from "./answerVoucher.ts";

/** A school's mailbox says whether an address is one of its people. GET only shows: mail scanners open links. */
export const voucherRoutes = new Router<State>({ prefix: "/adresses/:secret" }).get("/", ctx => show(ctx, noProblems())).post("/", answer);

async function show(ctx: Ctx, problems: Problems) {
  const voucher = await asked(ctx);
  const school = await School.findById(voucher.school).orFail();
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "requests/voucher", { url: `/adresses/${ctx.params.secret}`, school: school.name, name: voucher.name, email: voucher.email, status: voucher.status, problems });
}

async function answer(ctx: Ctx) {
  const { answer: said } = fields(ctx.request.body, "answer");
  try {
    await answerVoucher({ voucher: await asked(ctx), yes: said === "oui", by: "visitor" });
    localRedirect(ctx, `/adresses/${ctx.params.secret}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}

const asked = async (ctx: Ctx) => orNotFound(await Voucher.findOne({ digest: digestOf(ctx.params.secret ?? "") }));
