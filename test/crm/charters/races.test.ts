import { sealCharters } from "../../../src/crm/sealing/sealCharters.ts";
import { signCharter } from "../../../src/crm/signature/signCharter.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { mailbox } from "../../support/mailbox.ts";
import { aCharterWithItsCode } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

site();
const context = { ip: "127.0.0.1", userAgent: "essai", language: "fr" };

const readyCharter = () => aCharterWithItsCode();

test("of five simultaneous signatures of one charter, one is accepted", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { charter, code } = await readyCharter();
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => signCharter({ charter, code, browser: "b", context })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await Evidence.countDocuments({ charter: charter._id })).toBe(1);
  }
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("sealing twice at once makes one seal and one letter", async () => {
  const { charter, code, email } = await readyCharter();
  await signCharter({ charter, code, browser: "b", context });
  await Promise.all([sealCharters(), sealCharters()]);
  expect((await mailbox(email)).filter(({ template }) => template === "charter-signed")).toHaveLength(1);
});

test("of thirty parallel guesses of a code, five are compared", async () => {
  const { charter, code } = await readyCharter();
  const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
  const guesses = await Promise.allSettled(Array.from({ length: 30 }, () => signCharter({ charter, code: wrong, browser: "b", context })));
  const said = guesses.map(guess => (guess as PromiseRejectedResult).reason.code);
  expect(said.filter(word => word === "code-wrong")).toHaveLength(5);
});
