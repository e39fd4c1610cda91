import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { frenchList } from "../french.ts";
import type { SchoolRequest } from "./schoolRequest.ts";

/** « Intervention en classe, collège : industrie et énergie ». */
export const requestTitle = ({ format, level, trades }: Pick<SchoolRequest, "format" | "level" | "trades">) =>
  `${formats[format]}, ${levels[level].toLowerCase()} : ${frenchList(tradeLabels(trades)).toLowerCase()}`;
