import type { today } from "./today.ts";

export const homeView = ({ tasks, tiles }: Awaited<ReturnType<typeof today>>) => ({
  tiles,
  tasks: tasks.map(({ label, number, href }) => ({ label, href, status: number ? String(number) : "Rien à faire", tone: number ? "warn" : "good" })),
});
