import { expired, under } from "../support/seals.ts";
import { site } from "../support/site.ts";

const here = site();
const ready = async () => {
  const answer = await fetch(`${here.origin}/readyz`);
  return { http: answer.status, ...((await answer.json()) as object) };
};

test("a certificate past its date does not take the site out: companies go on signing, and the answer says that the seal waits", async () => {
  expect(await ready()).toMatchObject({ http: 200, status: "ready", key: true, seal: true });
  await under(expired, async () => expect(await ready()).toMatchObject({ http: 200, status: "ready", key: true, seal: false }));
  await under({ keyPem: "abîmée", certPem: expired.certPem }, async () => expect(await ready()).toMatchObject({ http: 503, key: false, seal: false }));
});
