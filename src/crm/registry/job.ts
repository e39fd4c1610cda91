/** Something done again and again. Several workers may run it at once, and again after a crash. */
export type Job = { name: string; everySeconds: number; run(): Promise<unknown> };
