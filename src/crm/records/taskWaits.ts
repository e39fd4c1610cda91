import mongoose from "mongoose";
import { addDays } from "date-fns";
import { frenchDay } from "../french.ts";
import type { Wait } from "../registry/wait.ts";
import { Task } from "./task.ts";

/** One's own tasks, from the evening before their day. */
export const taskWaits: Wait[] = [
  {
    name: "tasks",
    urgency: "high",
    right: "records.write",
    one: "tâche à faire",
    many: "tâches à faire",
    model: Task as never,
    mine: "assignee",
    filter: at => ({ doneAt: null, dueOn: mongoose.trusted({ $lte: addDays(at, 1) }) }),
    sort: { dueOn: 1 },
    item: row => ({ title: String(row.title), detail: `${row.about}, pour le ${frenchDay(row.dueOn as Date)}`, href: String(row.href), act: { label: "Fait", href: `${row.href}/taches/${row._id}/fin`, post: {} } }),
    href: null,
  },
];
