import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { adjustConfig } from "../../src/config.ts";

type Reply = { code: number; text: string };

/** A real mail server for a test file: `received` holds what it took; `refuse` says how it answers RCPT TO (or, as « data », the message). */
export function smtp() {
  const here = { received: [] as ParsedMail[], refuse: new Map<string, Reply>() };
  const fault = (key: string) => {
    const reply = here.refuse.get(key);
    return reply && Object.assign(new Error(reply.text), { responseCode: reply.code });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(fault(address)),
    onData: (stream, _session, done) =>
      void simpleParser(stream).then(mail => {
        const refused = fault("data");
        if (!refused) here.received.push(mail);
        done(refused);
      }),
  });
  beforeAll(async () => {
    await new Promise<void>(resolve => void server.listen(0, "127.0.0.1", resolve));
    adjustConfig({ SMTP_HOST: "127.0.0.1", SMTP_PORT: (server.server.address() as { port: number }).port });
  });
  afterAll(async () => {
    adjustConfig({ SMTP_HOST: undefined });
    await new Promise<void>(resolve => server.close(resolve));
  });
  beforeEach(() => {
    here.received.length = 0;
    here.refuse.clear();
  });
  return here;
}
