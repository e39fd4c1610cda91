import type { ChatMessage } from "../routing/chatMessage.ts";

/** Who speaks, said on each bubble: a machine is told from a person (AI Act, article 50(1)). */
export const speaker = ({ from, who }: Pick<ChatMessage, "from" | "who">) => (from === "bot" ? "Assistant automatique" : from === "counsellor" ? `Conseillère ou conseiller : ${who}` : who);
