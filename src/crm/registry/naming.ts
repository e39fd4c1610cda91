import mongoose from "mongoose";
import type { Condition, Who } from "./personal.ts";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A number as people write it: its last nine digits, with or without what parts them. */
const numberPattern = (phone: string) => phone.replace(/\D/g, "").slice(-9).split("").join("[ .\\-]?");
/** A name of one short word is too many people's. */
const tellsOne = (name: string) => name.includes(" ") && name.length >= 7;

/** What finds somebody's address and numbers in a text; null where there is nothing to look for. */
export const contactPattern = ({ email, phones }: Pick<Who, "email" | "phones">) => [escaped(email), ...[...phones].filter(phone => phone.replace(/\D/g, "").length >= 9).map(phone => `(?:\\+33 ?|0)?${numberPattern(phone)}`)].join("|");
export const namePattern = ({ names }: Pick<Who, "names">) => [...names].filter(tellsOne).map(escaped).join("|") || null;

/** Texts at this path in which their address or one of their numbers stands. */
export const naming = (who: Who, path: string): Condition[] => [{ [path]: mongoose.trusted({ $regex: contactPattern(who), $options: "i" }) }];
