import { frenchDay } from "../../crm/french.ts";
import type { ChatMessage } from "../routing/chatMessage.ts";

/** The sources of a message as people read them. */
export const sourcesOf = ({ sources }: Pick<ChatMessage, "sources">) => sources.map(({ label, href, date }) => ({ label: label ?? "", href: href ?? "", date: date ? `lu le ${frenchDay(new Date(date))}` : null }));
