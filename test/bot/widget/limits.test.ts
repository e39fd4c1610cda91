import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { site } from "../../support/site.ts";
import { aSite, anId, asker, opened } from "./support.ts";

const here = site();
const ask = asker(here);

test("who writes too fast is told how long to wait, nothing of it is kept, and the rest of the class goes on", async () => {
  const ours = await aSite();
  const [flooder, neighbour] = [await opened(ask, ours), await opened(ask, ours)];
  const say = (token: string, text: string) => ask("/messages", { token, body: { text, clientMsgId: anId() } });
  for (let n = 0; n < 20; n += 1) expect((await say(flooder, `merci ${n}`)).status).toBe(200);
  const refused = await say(flooder, "encore une fois");
  expect([refused.status, refused.json.title]).toEqual([429, "Tu écris très vite : ton message n’est pas parti. Réessaie dans 1 minute."]);
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait > 0 && wait <= 60).toBe(true);
  expect(refused.headers.get("access-control-expose-headers")).toBe("Retry-After");
  expect(await ChatMessage.countDocuments({ text: "encore une fois" })).toBe(0);
  expect((await say(neighbour, "bonjour")).status).toBe(200);
});
