/** How long an outside model may take (milliseconds; `idle`: between two pieces of an answer), how long to wait before asking once again. */
export const usualLimits = { connect: 2_000, headers: 8_000, idle: 8_000, total: 20_000, pause: 400, longestPause: 3_000 };
export type Limits = typeof usualLimits;

/** An OpenAI-compatible server; `baseUrl` includes /v1. `format`: its `response_format`, where it takes more than « a JSON object ». */
export type Endpoint = { baseUrl: string; model: string; key?: string | undefined; limits?: Partial<Limits> | undefined; format?: object };

export const limitsOf = ({ limits }: Endpoint): Limits => ({ ...usualLimits, ...limits });
