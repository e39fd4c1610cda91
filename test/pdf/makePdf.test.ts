import { charterPdf } from "../../src/pdf/charter/charter.ts";
import { QueueFull, makePdf } from "../../src/pdf/worker/makePdf.ts";
import { aSheet } from "./sheet.ts";

test("the thread makes the same bytes as the sheet printed here", async () => {
  expect((await makePdf("charter", aSheet())).equals(await charterPdf(aSheet()))).toBe(true);
});

test("fifty sheets wait behind the one in hand, one more is told to come back, and all that were taken are made", async () => {
  const asked = Array.from({ length: 55 }, (_, i) => makePdf("charter", aSheet({ reference: `CH-${i}` })));
  const answers = await Promise.allSettled(asked);
  const refused = answers.filter(one => one.status === "rejected");
  expect(refused).toHaveLength(4);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(QueueFull);
  expect(answers.slice(0, 51).every(one => one.status === "fulfilled" && one.value.subarray(0, 5).toString() === "%PDF-")).toBe(true);
  await expect(makePdf("charter", aSheet())).resolves.toBeInstanceOf(Buffer);
}, 60_000);

test("a sheet that cannot be printed fails alone: those behind it are made", async () => {
  const [broken, sound] = await Promise.allSettled([makePdf("charter", aSheet({ commitments: null as never })), makePdf("charter", aSheet())]);
  expect(broken.status).toBe("rejected");
  expect(sound.status).toBe("fulfilled");
});

test("while a PDF is made, this thread goes on", async () => {
  await makePdf("charter", aSheet());
  let turns = 0;
  const made = makePdf("charter", aSheet({ commitments: Array.from({ length: 120 }, () => aSheet().commitments[0]!) }));
  let done = false;
  void made.then(() => (done = true));
  while (!done) {
    await new Promise(resolve => setImmediate(resolve));
    turns += 1;
  }
  expect(turns).toBeGreaterThan(100);
});
