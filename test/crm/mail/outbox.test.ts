import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { adjustConfig } from "../../../src/config.ts";
import { carrierFor } from "../../../src/crm/mail/carrier.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { onNudge } from "../../../src/crm/mail/nudge.ts";
import { post } from "../../../src/crm/mail/post.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
const received: { subject: string; to: string; text: string; calendar: string }[] = [];
let refuse = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) =>
    void simpleParser(stream).then(mail => {
      if (refuse-- > 0) return done(Object.assign(new Error("try later"), { responseCode: 451 }));
      const calendar = mail.attachments.find(({ contentType }) => contentType.includes("calendar") || contentType.includes("ics"));
      received.push({ subject: mail.subject ?? "", to: [mail.to].flat()[0]?.text ?? "", text: mail.text ?? "", calendar: calendar?.content.toString() ?? "" });
      done();
    }),
});
beforeAll(async () => {
  await new Promise<void>(resolve => void server.listen(0, "127.0.0.1", resolve));
  adjustConfig({ SMTP_HOST: "127.0.0.1", SMTP_PORT: (server.server.address() as { port: number }).port, NODE_ENV: "production" });
});
afterAll(async () => {
  adjustConfig({ SMTP_HOST: undefined, NODE_ENV: "test" });
  await new Promise<void>(resolve => server.close(resolve));
});
beforeEach(async () => {
  received.length = 0;
  await Letter.deleteMany({});
});

const to = { name: "Zoé Œuvrard", address: "zoe@exemple.fr" };
const data = { name: "Zoé Œuvrard", company: "Chantiers du Cotentin", code: "12345678", minutes: 10 };

test("a letter leaves by SMTP with its accents and its calendar entry, and its code is wiped afterwards", async () => {
  await post("charter-code", to, data, { calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" });
  expect(await sendLetters(carrierFor())).toBe(1);
  expect(received).toHaveLength(1);
  expect(received[0]!.subject).toContain("12345678");
  expect(received[0]!.to).toContain("Zoé Œuvrard");
  expect(received[0]!.text).toContain("Chantiers du Cotentin");
  expect(received[0]!.calendar).toContain("BEGIN:VCALENDAR");
  expect(await Letter.findOne()).toMatchObject({ status: "sent", data: null });
});

test("a server that says « later » gets the letter again, once", async () => {
  refuse = 1;
  await post("charter-code", to, data);
  const now = Date.now();
  expect(await sendLetters(carrierFor(), () => new Date(now))).toBe(0);
  expect(await Letter.findOne()).toMatchObject({ status: "waiting", tries: 1 });
  expect(await sendLetters(carrierFor(), () => new Date(now + 3 * 60_000))).toBe(1);
  expect(received).toHaveLength(1);
});

test("two workers at once send a letter once, and an expired code never leaves", async () => {
  await post("charter-code", to, data);
  await post("charter-code", { ...to, address: "late@exemple.fr" }, data, { expiresAt: new Date(Date.now() - 1000) });
  await Promise.all([sendLetters(carrierFor()), sendLetters(carrierFor())]);
  expect(received.map(mail => mail.to)).toEqual([expect.stringContaining("zoe@exemple.fr")]);
  expect(await Letter.findOne({ to: "late@exemple.fr" })).toMatchObject({ status: "expired", data: null });
});

test("the outbox is called once the letter is committed, and not inside its unit of work", async () => {
  const inside: boolean[] = [];
  let committed = false;
  const off = onNudge(() => void inside.push(!committed));
  await unitOfWork(async () => {
    await post("charter-code", to, data);
    expect(inside).toEqual([]);
  }).then(() => (committed = true));
  expect(inside).toHaveLength(1);
  const seen = new Promise<number>(resolve => {
    const stop = onNudge(() => {
      stop();
      void sendLetters(carrierFor()).then(resolve);
    });
  });
  await unitOfWork(() => post("charter-code", { ...to, address: "after@exemple.fr" }, data));
  expect(await seen).toBeGreaterThan(0);
  expect(await Letter.findOne({ to: "after@exemple.fr" })).toMatchObject({ status: "sent" });
  off();
});

test("no commit, no letter", async () => {
  await expect(
    unitOfWork(async () => {
      await post("charter-code", to, data);
      throw new Error("changed its mind");
    }),
  ).rejects.toThrow("changed its mind");
  expect(await Letter.countDocuments()).toBe(0);
});

test("what waits in the outbox cannot be read in the database", async () => {
  await post("charter-code", to, data);
  expect(JSON.stringify(await Letter.findOne())).not.toContain("12345678");
});
