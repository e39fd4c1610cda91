const json = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };
const object = (properties: object, required = Object.keys(properties)) => ({ type: "object", properties, required });
const message = object({
  seq: { type: "integer" },
  from: { type: "string", enum: ["person", "bot", "counsellor"] },
  who: { ...text, description: "Who speaks, to be shown on each bubble." },
  text,
  at: { type: "string", format: "date-time" },
  clientMsgId: { type: ["string", "null"] },
  sources: { type: "array", items: object({ label: text, href: text, date: { type: ["string", "null"] }, act: { enum: ["erase", "keep", null] } }) },
  choices: { type: "array", items: text },
});
const standing = object({ status: text, label: text });
const refused = { "401": { $ref: "#/components/responses/Problem" }, "403": { $ref: "#/components/responses/Problem" }, "409": { $ref: "#/components/responses/Problem" }, "422": { $ref: "#/components/responses/Problem" }, "429": { $ref: "#/components/responses/Problem" } };
const theirs = { security: [{ conversation: [] }], tags: ["widget"] };
const since = [{ name: "depuis", in: "query", description: "Number of the last message known.", schema: { type: "integer", default: 0 } }];
const said = { description: "Said", ...json(object({ seq: { type: "integer" } })) };

/** The widget's part of the API document. */
export const widgetPaths = {
  "/api/v1/conversations/accueil": {
    get: { summary: "First words of the assistant", tags: ["widget"], security: [], parameters: ["cle", "sujet"].map(name => ({ name, in: "query", required: name === "cle", schema: text })), responses: { "200": { description: "Words and subjects to tap", ...json(object({ text, choices: { type: "array", items: text }, opening: text })) }, ...refused } },
  },
  "/api/v1/conversations": {
    post: { summary: "Open a conversation from an allowed site", tags: ["widget"], security: [], requestBody: json(object({ key: text })), responses: { "201": { description: "A token for twenty-four hours", ...json(object({ token: text })) }, ...refused } },
    delete: { summary: "Erase the conversation", ...theirs, responses: { "204": { description: "Erased" }, ...refused } },
  },
  "/api/v1/conversations/messages": {
    post: { summary: "Say something; the same clientMsgId is kept once", ...theirs, requestBody: json(object({ text: { ...text, maxLength: 1000 }, clientMsgId: { ...text, pattern: "^[\\w-]{8,64}$" } })), responses: { "200": said, ...refused } },
    get: { summary: "Messages after a number", ...theirs, parameters: since, responses: { "200": { description: "Two hundred at most", ...json(object({ messages: { type: "array", items: message }, standing })) }, ...refused } },
  },
  "/api/v1/conversations/personne": { post: { summary: "Ask for a person", ...theirs, responses: { "204": { description: "In the queue" }, ...refused } } },
  "/api/v1/conversations/events": {
    get: { summary: "The same as they come: events « message » and « standing »; Last-Event-ID resumes", ...theirs, parameters: [...since, { name: "Last-Event-ID", in: "header", schema: { type: "integer" } }], responses: { "200": { description: "Server-sent events", content: { "text/event-stream": { schema: text } } }, ...refused } },
  },
  "/api/v1/conversations/texte": { get: { summary: "The whole conversation as a text file", ...theirs, responses: { "200": { description: "Text", content: { "text/plain": { schema: text } } }, ...refused } } },
};
