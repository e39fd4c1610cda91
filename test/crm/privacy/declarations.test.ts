import mongoose from "mongoose";
import { registered } from "../../../src/crm/registry/registered.ts";
import { rules } from "../../../src/crm/privacy/applyRetention.ts";
import { holdings, nameOf } from "../../../src/crm/privacy/gather.ts";
import { somebody } from "../../../src/crm/privacy/gather.ts";
import { freshDatabase } from "../../support/database.ts";
import "../../../src/app.ts";

freshDatabase();

const advice = (model: string) =>
  `${model}: say in its feature's registry.ts what it holds of people — \`holdings\` (how to find it, what access shows, what an erasure does: see crm/registry/personal.ts, and any personal.ts for an example) with \`retention\` where it ends by itself, or \`impersonal: { ${model}: "why it holds nothing of anybody" }\`. docs/architecture.md, « Personal data », tells more.`;

test("every model says what it holds of people, or that it holds nothing", () => {
  const declared = new Set([...holdings().map(nameOf), ...registered().flatMap(({ impersonal = {} }) => Object.keys(impersonal))]);
  expect(mongoose.modelNames().filter(name => !declared.has(name)).map(advice)).toEqual([]);
});

test("no declaration speaks of a model that is not there, or says both", () => {
  const impersonal = registered().flatMap(({ impersonal: given = {} }) => Object.keys(given));
  const held = new Set(holdings().map(nameOf));
  expect(impersonal.filter(name => held.has(name) || !mongoose.modelNames().includes(name))).toEqual([]);
});

test("a model that points at people, or has an address or a name of somebody, is never declared impersonal", () => {
  const impersonal = new Set(registered().flatMap(({ impersonal: given = {} }) => Object.keys(given)));
  const told = /^(email|phone|to|address|sentTo|contactEmail|teacherEmail|signatoryEmail|ip|userAgent)$/;
  const wrong = [...impersonal].flatMap(name => Object.keys(mongoose.model(name).schema.paths).filter(path => told.test(path)).map(path => `${name}.${path}`));
  // A school's own address, number and mailbox are public facts about a place.
  expect(wrong.filter(path => !path.startsWith("School."))).toEqual([]);
});

test("each path that a holding speaks of is in its model, and each of its searches can be asked", async () => {
  const { who } = somebody("personne@exemple.fr");
  const everyId = { ...who, ids: () => [new mongoose.Types.ObjectId()], dossiers: () => ["Contact/0"], near: () => ["Company/0"] };
  for (const { model, told, names = [], phones = [], mentions = [], of, kept, erased } of holdings()) {
    const paths = [...Object.keys(told), ...names, ...phones, ...mentions, ...(typeof erased === "function" ? Object.keys(erased(new mongoose.Types.ObjectId(), new Date())) : [])];
    const schema = model.schema;
    expect(paths.filter(path => !schema.path(path) && schema.pathType(path) !== "nested").map(path => `${nameOf({ model } as never)}.${path}`)).toEqual([]);
    for (const condition of [...of(everyId), kept?.where ?? {}]) expect(await model.find(condition as never).limit(1)).toEqual([]);
  }
});

test("each rule can be asked, has a name of its own, and what MongoDB ends has its index", async () => {
  expect(rules().map(({ name }) => name)).toEqual([...new Set(rules().map(({ name }) => name))]);
  for (const { name, model, due, does } of rules()) {
    expect(await model.countDocuments(due(new Date()) as never)).toBe(0);
    if (typeof does === "string" || "job" in does) continue;
    const ends = model.schema.indexes().find(([keys, options]) => does.expires in keys && options.expireAfterSeconds !== undefined);
    expect([name, ends?.[1].expireAfterSeconds]).toEqual([name, does.seconds]);
  }
});
