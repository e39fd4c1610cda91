/** What the server tells: a message, who holds the conversation, the first words. */
export type Source = { label: string; href: string; date: string | null; act: "erase" | "keep" | null };
export type Message = { seq: number; from: "person" | "bot" | "counsellor"; who: string; text: string; at: string; clientMsgId: string | null; sources: Source[]; choices: string[] };
export type Standing = { status: string; label: string };
export type Greeting = { text: string; choices: string[]; opening: string };
/** A message of the person that the server has not confirmed yet. */
export type Pending = { id: string; text: string };
