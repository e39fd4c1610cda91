import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mongoose from "mongoose";
import { adjustConfig } from "../../src/config.ts";
import { loadFirstText } from "../../src/crm/charterTexts/loadFirstText.ts";
import { register } from "../../src/crm/registry/registered.ts";
import { features } from "../../src/features.ts";
import { connect, disconnect } from "../../src/database/connect.ts";
import { migrate } from "../../src/database/migrations.ts";

/** A fresh database for this test file, on the run's server, with the site's collections and indexes. */
export function freshDatabase() {
  beforeAll(async () => {
    register(features);
    adjustConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), "passerelle-data-")) });
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
