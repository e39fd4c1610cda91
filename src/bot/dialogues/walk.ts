import type { Answers, Asker, Dialogue, Option, Step } from "./dialogue.ts";

export type Asking = { step: Step; prompt: string; options: Option[]; answers: Answers };

/** What is known of the person when a dialogue begins: these questions are not asked. */
export const knownAnswers = (dialogue: Dialogue, asker: Asker): Answers =>
  Object.fromEntries(dialogue.steps.flatMap(({ name, from }) => {
    const value = from?.(asker);
    return value === undefined ? [] : [[name, value]];
  }));

/** The next question of a dialogue; null at its end, with all the answers. */
export async function nextOf(dialogue: Dialogue, answers: Answers, asker: Asker): Promise<Asking | { step: null; answers: Answers }> {
  for (const step of dialogue.steps) {
    if (step.name in answers || step.skip?.(answers)) continue;
    const options = typeof step.options === "function" ? await step.options(answers, asker) : (step.options ?? []);
    return { step, prompt: typeof step.ask === "function" ? step.ask(answers) : step.ask, options, answers };
  }
  return { step: null, answers };
}

/** The answers without the last one asked: « retour ». */
export function stepBack(dialogue: Dialogue, answers: Answers): Answers {
  const last = dialogue.steps.filter(({ name }) => name in answers).at(-1);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== last?.name));
}
