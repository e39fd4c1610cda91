import * as loaded from "highs";

type Highs = { solve(model: string): { Status: string; ObjectiveValue: number } };

/** HiGHS in WebAssembly. Its types name the module, not what the module gives: said here once. */
export const loadHighs = (loaded as unknown as { default(): Promise<Highs> }).default;
