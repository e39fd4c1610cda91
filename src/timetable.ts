import type { Job } from "./crm/registry/job.ts";
import { log } from "./web/log.ts";

/** Runs each job of the timetable at its pace, at once the first time; stop() ends after the jobs in hand. */
export function startTimetable(jobs: readonly Job[]) {
  const running = new Map<string, Promise<unknown>>();
  const round = ({ name, run }: Job) => {
    if (running.has(name)) return;
    const work = run()
      .catch(error => log.error({ job: name, err: { message: (error as Error).message } }, "job"))
      .finally(() => running.delete(name));
    running.set(name, work);
  };
  const timers = jobs.map(job => setInterval(round, job.everySeconds * 1000, job));
  for (const job of jobs) round(job);
  return {
    async stop() {
      timers.forEach(clearInterval);
      await Promise.all(running.values());
    },
  };
}
