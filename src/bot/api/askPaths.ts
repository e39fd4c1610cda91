const text = { type: "string" };
const short = { type: "string", maxLength: 100 };

/** The question of programs, in the API document. */
export const askPaths = {
  "/api/v1/assistant/ask": {
    post: {
      summary: "Ask the assistant one question; nothing is kept",
      tags: ["assistant"],
      security: [],
      requestBody: { required: true, content: { "application/json": { schema: { type: "object", required: ["question"], properties: { question: { ...text, maxLength: 2000 }, territory: short, ageBand: short, situation: short } } } } },
      responses: {
        "200": { description: "The answer, subjects to choose from, an abstention, or help lines", content: { "application/json": { schema: { type: "object", properties: { tier: { enum: ["answer", "choices", "abstain", "safety"] }, text } } } } },
        "422": { $ref: "#/components/responses/Problem" },
        "429": { $ref: "#/components/responses/Problem" },
      },
    },
  },
};
