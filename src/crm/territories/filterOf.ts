import mongoose from "mongoose";

/** The filter of a list: status and territory, each left out when nothing is asked. */
export const filterOf = ({ departements, status }: { departements: string[]; status?: string }): Record<string, unknown> => ({
  ...(status ? { status } : {}),
  ...(departements.length ? { departement: departements.length === 1 ? departements[0] : mongoose.trusted({ $in: departements }) } : {}),
});
