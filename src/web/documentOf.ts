import { isValidObjectId } from "mongoose";
import { orNotFound } from "./errors.ts";

/** The document of the id in an address, as `load` finds it; what is no id is not found either. */
export const documentOf = async <T>(id: string | undefined, load: (id: string) => PromiseLike<T>) => orNotFound(isValidObjectId(id) ? await load(id!) : null);
