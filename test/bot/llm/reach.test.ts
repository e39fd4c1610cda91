import { reachModels } from "../../../src/bot/llm/reach.ts";
import { adjustConfig } from "../../../src/config.ts";
import { aLyingModel } from "../../support/lyingModel.ts";

test("the doctor asks each configured model one thing, and names what fails", async () => {
  expect(reachModels()).toEqual([]);
  const model = await aLyingModel();
  adjustConfig({ OPENAI_BASE_URL: model.url, ASSISTANT_LLM_MODEL: "petit", EMBEDDINGS_BASE_URL: model.url, EMBEDDINGS_MODEL: "vecteurs" });
  const [[, llm], [, embeddings]] = reachModels() as [[string, () => Promise<string>], [string, () => Promise<string>]];
  expect(await llm()).toMatch(/^petit répond en \d+,\d s$/);
  model.next = ["raw"];
  model.says = () => JSON.stringify({ data: [{ index: 0, embedding: [1, 2, 3] }] });
  expect(await embeddings()).toMatch(/^vecteurs, 3 dimensions, répond en/);
  model.next = ["400"] as never;
  await expect(llm()).rejects.toThrow("http 400");
  await model.close();
  adjustConfig({ OPENAI_BASE_URL: undefined, EMBEDDINGS_BASE_URL: undefined });
});
