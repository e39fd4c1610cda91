import { type Line, pages } from "../line.ts";

export const console: Line[] = [
  ["POST /api/v1/assistant/ask", "public"],
  ...pages("conversations.hold", "GET /conseil", "GET /conseil/:conversation", "GET /conseil/:conversation/flux", "POST /conseil/:conversation/prise", "POST /conseil/:conversation/messages", "POST /conseil/:conversation/cloture", "POST /conseil/:conversation/alertes", "POST /conseil/astreinte"),
];
