import { bodyParser } from "@koa/bodyparser";
import { BotAdapter, TurnContext, type Activity } from "botbuilder-core";
import { Botkit } from "botkit";
import Koa from "koa";
import type { AddressInfo } from "node:net";

/** Botkit as it comes, on Koa: it says what it hears. */
class Echoing extends BotAdapter {
  async sendActivities(context: TurnContext, activities: Partial<Activity>[]) {
    context.turnState.get<string[]>("sent").push(...activities.map(({ text }) => text ?? ""));
    return activities.map(() => ({ id: "" }));
  }
  async updateActivity() {}
  async deleteActivity() {}
  async continueConversation() {}
  hear = (context: TurnContext, then: (ready: TurnContext) => Promise<void>) => this.runMiddleware(context, then);
}

const adapter = new Echoing();
const bot = new Botkit({ adapter, disable_webserver: true, disable_console: true });
bot.on("message", async (worker, message) => void (await worker.say(message.text ?? "")));
const app = new Koa().use(bodyParser()).use(async ctx => {
  const { who, text } = (ctx.request as unknown as { body: { who: string; text: string } }).body;
  const context = new TurnContext(adapter, { type: "message", text, channelId: "web", from: { id: who, name: "" }, recipient: { id: "echo", name: "" }, conversation: { id: who } } as unknown as Activity);
  const sent: string[] = [];
  context.turnState.set("sent", sent);
  await adapter.hear(context, ready => bot.handleTurn(ready));
  ctx.body = sent.join("");
});
bot.ready(() => {
  const server = app.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
});
