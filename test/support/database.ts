import { randomBytes } from "node:crypto";
import mongoose from "mongoose";
import { loadFirstText } from "../../src/crm/charterTexts/loadFirstText.ts";
import { register } from "../../src/crm/registry/registered.ts";
import { features } from "../../src/features.ts";
import { connect, disconnect } from "../../src/database/connect.ts";
import { migrate } from "../../src/database/migrations.ts";

/** A fresh database for this test file, on the run's server, with the site's collections and indexes. */
export function freshDatabase() {
  beforeAll(async () => {
    register(features);
    const uri = new URL(process.env.PASSERELLE_TEST_MONGODB!);
    uri.pathname = `/t${randomBytes(6).toString("hex")}`;
    await connect(uri.href);
    await migrate();
    await loadFirstText();
  });
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });
}
