import { type Line, pages } from "../line.ts";

export const console: Line[] = [
  ["POST /api/v1/assistant/ask", "public"],
  ...pages("conversations.hold", "GET /conseil", "GET /conseil/:conversation", "GET /conseil/:conversation/flux", "POST /conseil/:conversation/prise", "POST /conseil/:conversation/messages", "POST /conseil/:conversation/cloture", "POST /conseil/:conversation/alertes", "POST /conseil/astreinte", "GET /conseil/rappels", "POST /conseil/rappels/:callback/joint", "POST /conseil/rappels/:callback/absent"),
  ...pages("public", "GET /widget.js", "GET /api/openapi.json", ...["", "/accueil", "/messages", "/personne", "/events", "/texte"].map(path => `OPTIONS /api/v1/conversations${path}`), "GET /api/v1/conversations/accueil", "POST /api/v1/conversations", "DELETE /api/v1/conversations", "GET /api/v1/conversations/messages", "POST /api/v1/conversations/messages", "POST /api/v1/conversations/personne", "GET /api/v1/conversations/events", "GET /api/v1/conversations/texte"),
  ...pages("widget.allow", "GET /sites-du-chat", "POST /sites-du-chat", "GET /sites-du-chat/:site", "POST /sites-du-chat/:site", "POST /sites-du-chat/:site/arret", "POST /sites-du-chat/:site/reprise"),
];
