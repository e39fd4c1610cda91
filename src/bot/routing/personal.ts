import { naming } from "../../crm/registry/naming.ts";
import { type Holding, about, holds } from "../../crm/registry/personal.ts";
import { type RetentionRule, lapses } from "../../crm/registry/retention.ts";
import { BotState, dialoguesOf } from "./botState.ts";
import { ChatMessage } from "./chatMessage.ts";
import { Conversation, keptDays } from "./conversation.ts";

/** Nobody gives a name in the chat: a conversation is somebody's when their address stands in it. Then all of it goes. */
export const chatHoldings: Holding[] = [
  holds({ model: ChatMessage, title: "Messages du chat", purpose: "chat", data: "ce qui est écrit, aucun nom n’est demandé", of: who => [...about("conversation", who.ids("Conversation")), ...naming(who, "text")], leads: { path: "conversation", to: "Conversation" }, told: { at: "Date", from: "De", text: "Message" }, erased: "deleted" }),
  holds({ model: Conversation, title: "Conversations", purpose: "chat", data: "dates, état, empreinte du navigateur", of: who => about("_id", who.ids("Conversation")), told: { createdAt: "Ouverte le", owner: "État", counsellorName: "Tenue par" }, erased: "deleted" }),
  holds({ model: Conversation, title: "Conversations tenues par un conseiller", purpose: "chat", data: "le nom du conseiller", of: who => about("counsellor", who.ids("Person")), told: { createdAt: "Ouverte le", owner: "État" }, erased: () => ({ counsellorName: null }) }),
  holds({ model: BotState, title: "Où en est un dialogue", purpose: "chat", data: "ce que l’assistant retient de la conversation, deux jours", of: who => dialoguesOf(who.ids("Conversation")), told: { expiresAt: "Oublié le" }, erased: "deleted" }),
];
export const chatRetention: RetentionRule[] = [
  lapses({ name: "chat-messages", title: "Messages du chat", kept: `${keptDays} jours`, basis: "proposition, à confirmer par l’analyse d’impact", model: ChatMessage }),
  lapses({ name: "conversations", title: "Conversations", kept: `${keptDays} jours après le dernier message`, basis: "proposition, à confirmer par l’analyse d’impact", model: Conversation }),
  lapses({ name: "bot-states", title: "Où en est un dialogue", kept: "deux jours", model: BotState }),
];
