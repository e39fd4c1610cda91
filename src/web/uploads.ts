import multer from "@koa/multer";
import type { Middleware } from "koa";
import { isStaff } from "../crm/rights/roles.ts";
import { Refusal } from "./errors.ts";
import type { State } from "./state.ts";

/** Largest file a form may carry, in bytes; a feature may accept less. */
export const mostUploaded = 10_000_000;

const read = multer({ storage: multer.memoryStorage(), limits: { fileSize: mostUploaded, files: 1, fields: 50, fieldSize: 100_000, parts: 60 } }).single("file");

/**
 * Reads a form that carries a file, before its token is checked: the staff's alone, one file, held in memory. A file too large
 * is told, not cut.
 */
export const uploads: Middleware<State> = async (ctx, next) => {
  if (!ctx.is("multipart/*")) return next();
  if (!ctx.state.person || !isStaff(ctx.state.person)) throw new Refusal("upload", "Ce formulaire ne peut pas être reçu ici.");
  try {
    await read(ctx as never, async () => {});
  } catch (error) {
    throw (error as { code?: string }).code?.startsWith("LIMIT_") ? new Refusal("upload-large", "Ce fichier dépasse 10 Mo : choisissez-en un plus petit.", "file") : error;
  }
  return next();
};

export type Upload = { name: string; bytes: Buffer };

/** The file of the form, or null when none was chosen. Its name is read as UTF-8. */
export function uploadOf(ctx: unknown): Upload | null {
  const { file } = ctx as { file?: { originalname: string; buffer: Buffer } };
  return file ? { name: Buffer.from(file.originalname, "latin1").toString("utf8"), bytes: file.buffer } : null;
}
