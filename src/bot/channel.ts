import type { BotWorker, Botkit, BotkitMessage } from "botkit";
import type { Activity, TurnContext } from "botbuilder-core";
import type { Known } from "./knowledge/slots.ts";
import type { Dense } from "./knowledge/search/search.ts";
import { botStorage } from "./routing/botStorage.ts";

/** What a turn says: `text`, subjects to tap, and whatever the dialogue attached. */
export type Sent = { text: string; choices: string[]; data: Record<string, unknown> };
/** A message of the person: what they wrote before (oldest first), what is known of them, and who is signed in. */
export type Heard = { text: string; at: Date; history: readonly string[]; known: Known; email: string | null; dense?: Dense | null };
export type Engine = { bot: Botkit; turn(conversation: string, heard: Heard): Promise<Sent[]> };
type Ware = { run(bot: BotWorker, message: BotkitMessage, done: (error: unknown) => void): void };
type Inside = { listenForInterrupts(bot: BotWorker, message: BotkitMessage): Promise<unknown>; listenForTriggers(bot: BotWorker, message: BotkitMessage): Promise<unknown> };

const ran = (ware: unknown, bot: BotWorker, message: BotkitMessage) => new Promise<void>((resolve, reject) => (ware as Ware).run(bot, message, error => (error ? reject(error as Error) : resolve())));

/** Botkit behind a plain function: no web server, no Express, replies collected and returned. Loaded when first needed: it is heavy. */
export async function openChannel(): Promise<Engine> {
  const [{ Botkit }, { BotAdapter, TurnContext: Turn }] = await Promise.all([import("botkit"), import("botbuilder-core")]);

  class KoaAdapter extends BotAdapter {
    async sendActivities(context: TurnContext, activities: Partial<Activity>[]) {
      const sent = context.turnState.get<Sent[]>("sent");
      for (const { type, text, suggestedActions, channelData } of activities) {
        if (type === "message") sent.push({ text: text ?? "", choices: (suggestedActions?.actions ?? []).map(({ title }) => title), data: (channelData ?? {}) as Record<string, unknown> });
      }
      return activities.map(() => ({ id: "" }));
    }
    process = (context: TurnContext, run: (ready: TurnContext) => Promise<void>) => this.runMiddleware(context, run);
    async updateActivity() {}
    async deleteActivity() {}
    async continueConversation() {}
  }

  /** The stock turn never settles when a dialogue or the storage throws: this one rejects. */
  class SafeBotkit extends Botkit {
    override async handleTurn(context: TurnContext) {
      const { activity } = context;
      const facts = { type: activity.type, user: activity.from.id, text: activity.text, channel: activity.conversation.id, value: activity.value };
      const message = { ...activity.channelData, ...facts, reference: Turn.getConversationReference(activity), context, incoming_message: activity } as BotkitMessage;
      context.turnState.set("botkitMessage", message);
      const dialog = await this.dialogSet.createContext(context);
      const bot = await this.spawn(dialog);
      await ran(this.middleware.ingest, bot, message);
      await ran(this.middleware.receive, bot, message);
      const inside = this as unknown as Inside;
      if ((await inside.listenForInterrupts(bot, message)) === false) {
        const { status } = await dialog.continueDialog();
        if (status === "empty" && (await inside.listenForTriggers(bot, message)) === false) await this.trigger(message.type, bot, message);
      }
      await this.saveState(bot);
    }
  }

  const adapter = new KoaAdapter();
  const bot = new SafeBotkit({ adapter, storage: botStorage as never, disable_webserver: true, disable_console: true });
  const turn = async (conversation: string, { text, at, ...heard }: Heard) => {
    const who = { id: conversation, name: "" };
    const activity = { type: "message", text, channelId: "web", from: who, recipient: { id: "passerelle", name: "" }, conversation: { id: conversation }, channelData: { at: at.toISOString(), ...heard } };
    const context = new Turn(adapter, activity as unknown as Activity);
    const sent: Sent[] = [];
    context.turnState.set("sent", sent);
    await adapter.process(context, ready => bot.handleTurn(ready));
    return sent;
  };
  return { bot, turn };
}
