import type { Profession } from "./profession.ts";

/** Where a teacher asks for somebody of this trade, its family ticked and its name written. */
export const askUrl = ({ family, title }: Profession) => `/demandes?${new URLSearchParams({ famille: family, metier: title })}`;
