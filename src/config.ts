import { readFileSync } from "node:fs";
import { z } from "zod";
import { holdsCertificates } from "./pdf/seal/identity.ts";

const flag = z.enum(["true", "false"]).transform(text => text === "true");
const modelServer = z.url({ protocol: /^https?$/, error: "l’adresse d’un serveur compatible avec OpenAI est attendue, /v1 compris" });
const port = z.coerce.number({ error: "un nombre entre 0 et 65535 est attendu" }).int().min(0).max(65535);

const settings = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  HOST: z.string().default("127.0.0.1"),
  PORT: port.default(3000),
  PUBLIC_URL: z.url({ error: "une adresse complète est attendue, par exemple https://passerelle.example" }).optional(),
  REGION: z.string().default("28"),
  DATA_DIR: z.string().default("./data"),
  CACHE_DIR: z.string().optional(),
  MONGODB_URI: z.string().optional(),
  MONGOMS_SYSTEM_BINARY: z.string().optional(),
  SECRET_KEY: z.string().min(32, { error: "32 caractères au moins sont attendus" }).optional(),
  SEAL_KEY: z.string().optional(),
  SEAL_CERT: z.string().optional(),
  SEAL_OLD_CERTS: z.string().refine(holdsCertificates, { error: "un certificat PEM lisible est attendu, ou plusieurs à la suite" }).optional(),
  TSA_URL: z.url({ protocol: /^https?$/, error: "l’adresse complète d’un service d’horodatage (RFC 3161) est attendue" }).optional(),
  RATE_LIMITER_ENABLED: flag.default(true),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: port.default(587),
  SMTP_USERNAME: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_SECURE: flag.default(false),
  SMTP_FROM: z.string().default("Passerelle <ne-pas-repondre@passerelle.invalid>"),
  SMS_GATEWAY: z.union([z.enum(["none", "memory"]), z.url({ error: "« none », « memory » ou une adresse complète est attendue" })]).default("none"),
  /** Domains whose addresses are teachers'. Sources: académie de Normandie (Caen and Rouen until 2020), enseignement agricole. */
  ACADEMIC_DOMAINS: z.string().default("ac-normandie.fr,ac-caen.fr,ac-rouen.fr,educagri.fr").transform(text => text.toLowerCase().split(",").map(one => one.trim()).filter(Boolean)),
  CHARTER_YEARS: z.coerce.number().int().min(1).max(10).default(3),
  REGION_CONTACT: z.string().optional(),
  REGION_PHONE: z.string().optional(),
  REGION_EMAIL: z.email({ error: "une adresse e-mail est attendue" }).optional(),
  DPO_CONTACT: z.string().optional(),
  REGION_HOURS: z.string().optional(),
  REGION_COLOR: z.string().regex(/^#[0-9a-f]{6}$/i, { error: "une couleur comme #1f5f5b est attendue" }).default("#1f5f5b"),
  OPENAI_BASE_URL: modelServer.optional(),
  OPENAI_API_KEY: z.string().optional(),
  ASSISTANT_LLM_MODEL: z.string().optional(),
  EMBEDDINGS_BASE_URL: modelServer.optional(),
  EMBEDDINGS_API_KEY: z.string().optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  /** What the model wants before a question and before a passage, parted by « | »; « input_type »: its server puts it; « none »: nothing. */
  EMBEDDINGS_PREFIXES: z.string().regex(/^(none|input_type|[^|]*\|[^|]*)$/, { error: "« none », « input_type », ou deux débuts séparés par « | »" }).default("query: |passage: "),
  /** Questions (JSON lines) on which an entry is tried before it is told; empty: those that are shipped. */
  WORKSHOP_CASES: z.string().optional(),
  /** How much of hit@1 or precision an entry may cost before a supervisor must say why: 0.01 is one question in a hundred. */
  WORKSHOP_MOST_LOSS: z.coerce.number().min(0).max(1).default(0.01),
  /** Whether the pages of the assistant's sources may be visited from here. */
  LINK_CHECKS: flag.default(true),
  SIRENE_GATEWAY: z.enum(["memory", "https"]).default("memory"),
  OIDC_ISSUER: z.url({ error: "l’adresse du fournisseur d’identité est attendue, par exemple https://identite.example" }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("ProConnect"),
  OIDC_ACR: z.string().optional(),
  OIDC_TRUST_EMAIL: flag.default(false),
  CHROMIUM_PATH: z.string().optional(),
  PATH: z.string().default(""),
  HOME: z.string().default("."),
});

export type Config = Omit<z.infer<typeof settings>, "PUBLIC_URL"> & { PUBLIC_URL: string };

const required = ["PUBLIC_URL", "MONGODB_URI", "SECRET_KEY", "SEAL_KEY", "SEAL_CERT", "SMTP_HOST"] as const;
const models = [["OPENAI_BASE_URL", "ASSISTANT_LLM_MODEL"], ["EMBEDDINGS_BASE_URL", "EMBEDDINGS_MODEL"]] as const;

/** Says every fault of the settings at once: one restart is enough to mend them all. */
export class ConfigFaults extends Error {
  constructor(readonly faults: string[]) {
    super(`La configuration a ${faults.length} défaut(s) :\n${faults.map(fault => `  - ${fault}`).join("\n")}`);
  }
}

/** Reads settings from an environment; `NAME_FILE` gives a file that holds NAME. Throws ConfigFaults. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const values = withFiles(env, faults);
  const parsed = settings.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) faults.push(`${issue.path.join(".")} : ${issue.message}`);
  if (values.NODE_ENV === "production") {
    for (const name of required) if (!values[name]) faults.push(`${name} : à fournir en production`);
    if (values.RATE_LIMITER_ENABLED === "false") faults.push("RATE_LIMITER_ENABLED : ne se coupe pas en production");
  }
  if (values.OIDC_ISSUER) for (const name of ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const) if (!values[name]) faults.push(`${name} : à fournir avec OIDC_ISSUER`);
  for (const [server, model] of models) if (values[server] && !values[model]) faults.push(`${model} : à fournir avec ${server}`);
  if (faults.length || !parsed.success) throw new ConfigFaults(faults);
  const { HOST, PORT, PUBLIC_URL } = parsed.data;
  return { ...parsed.data, PUBLIC_URL: (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, "") };
}

function withFiles(env: Record<string, string | undefined>, faults: string[]) {
  const values: Record<string, string | undefined> = {};
  for (const name of Object.keys(settings.shape)) {
    const file = env[`${name}_FILE`];
    values[name] = env[name] || undefined;
    if (!file || values[name]) continue;
    try {
      values[name] = readFileSync(file, "utf8").trim();
    } catch {
      faults.push(`${name}_FILE : le fichier ${file} ne peut pas être lu`);
    }
  }
  return values;
}

let current: Config | undefined;
export const config = (): Config => (current ??= parseConfig(process.env));
/** Settings found at start (a port taken by the system, keys made for development) replace the first ones. */
export const adjustConfig = (changes: Partial<Config>) => (current = { ...config(), ...changes });
/** What a program started by us finds in its environment: ours, with this PATH. */
export const childEnv = (path: string) => ({ ...process.env, PATH: path });
