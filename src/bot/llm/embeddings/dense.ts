import type { Article } from "../../knowledge/article.ts";
import type { Dense } from "../../knowledge/search/search.ts";
import { base } from "../../knowledge/base.ts";
import { redact } from "../../redaction/redact.ts";
import { log } from "../../../web/log.ts";
import { embed } from "../client/embed.ts";
import type { Endpoint } from "../client/endpoint.ts";
import { faultOf } from "../client/fault.ts";
import { embeddingsEndpoint } from "../endpoints.ts";
import { type Compare, vectorsOf } from "./baseVectors.ts";
import { kinds } from "./kinds.ts";

/** A turn waits no longer than this for its vector. */
const patience = { connect: 300, headers: 800, idle: 800, total: 800, pause: 50, longestPause: 0 };
const longest = 600;

let ready: { of: readonly Article[]; by: string; compare: Compare } | undefined;
let making: Promise<void> | undefined;

const nameOf = ({ baseUrl, model }: Endpoint) => `${baseUrl} ${model}`;
const isReady = (endpoint: Endpoint) => ready?.of === base() && ready.by === nameOf(endpoint);

/** Begins to make the base's vectors, in the background, where embeddings are configured; what fails is tried again at the next question. */
export function warmDense(): Promise<void> {
  const endpoint = embeddingsEndpoint();
  if (!endpoint || isReady(endpoint)) return Promise.resolve();
  const of = base();
  return (making ??= vectorsOf(endpoint, of)
    .then(compare => void (ready = { of, by: nameOf(endpoint), compare }))
    .catch(error => log.warn({ why: faultOf(error).why }, "embeddings"))
    .finally(() => (making = undefined)));
}

/** How near each entry stands to a question, without its personal data; null where nothing is configured, not ready, late or failing: then the ranking is lexical. */
export async function denseScores(question: string, signal?: AbortSignal): Promise<Dense | null> {
  const endpoint = embeddingsEndpoint();
  if (!endpoint) return null;
  if (!isReady(endpoint)) {
    void warmDense();
    return null;
  }
  const { compare, of } = ready!;
  const { before, more } = kinds().query;
  try {
    const [vector] = await embed({ ...endpoint, limits: patience }, [before + redact(question).slice(0, longest)], more, signal);
    // Places are those of the base that was asked about: it may have changed meanwhile.
    return of === base() ? compare(vector!) : null;
  } catch (error) {
    log.warn({ why: faultOf(error).why }, "embeddings");
    return null;
  }
}
