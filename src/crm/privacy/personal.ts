import { type Holding, holds } from "../registry/personal.ts";
import { lapses } from "../registry/retention.ts";
import { DataRequest } from "./dataRequest.ts";

export const dataRequestHoldings: Holding[] = [
  holds({ model: DataRequest, title: "Demandes sur les données", purpose: "rights", data: "adresse e-mail, dates", of: ({ email }) => [{ email }], told: { createdAt: "Faite le", expiresAt: "Finit le" }, erased: "deleted" }),
];
export const dataRequestRetention = [lapses({ name: "data-requests", title: "Demandes sur les données", kept: "un jour", model: DataRequest })];
