import mongoose, { type Schema } from "mongoose";
import { linksTo, recordKinds, register } from "../../../src/crm/registry/registered.ts";
import { features } from "../../../src/features.ts";

register(features);
type Path = { instance: string; options: { ref?: string }; schema?: Schema; embeddedSchemaType?: { options: { ref?: string } } };

/** Every path of a schema that holds the id of such a model, nested ones with their whole name. */
function pointers(schema: Schema, target: string, before = ""): string[] {
  return Object.entries(schema.paths as unknown as Record<string, Path>).flatMap(([path, { options, schema: inner, embeddedSchemaType }]) => {
    const mine = options.ref === target || embeddedSchemaType?.options.ref === target ? [before + path] : [];
    return [...mine, ...(inner ? pointers(inner, target, `${before}${path}.`) : [])];
  });
}
/** The journal and its salts stay where they were written: the kept record's timeline reads both dossiers. */
const apart = new Set(["JournalEntry", "RecordChange"]);

test("every model that points at a record is declared by its feature, so that a merge leads it along", () => {
  const forgotten = recordKinds().flatMap(({ model: { modelName } }) => {
    const declared = new Set(linksTo(modelName).map(({ model, path }) => `${model.modelName}.${path}`));
    const found = Object.values(mongoose.models).flatMap(model => [...pointers(model.schema, modelName).map(path => `${model.modelName}.${path}`), ...(model.schema.path("dossier") && !apart.has(model.modelName) ? [`${model.modelName}.dossier`] : [])]);
    return found.filter(one => !declared.has(one)).map(one => `${one} → ${modelName}`);
  });
  expect(forgotten).toEqual([]);
});

test("what is declared exists, and an index finds it by that path", () => {
  const wrong = recordKinds().flatMap(({ model: { modelName } }) =>
    linksTo(modelName).flatMap(({ model, path }) => (model.schema.path(path) ? [] : [`${model.modelName}.${path}`])),
  );
  expect(wrong).toEqual([]);
});
