import { disconnect } from "../database/connect.ts";
import { openDatabase } from "../database/openDatabase.ts";

/**
 * Does `act` with the database open, and closes what it opened; `reading` may join a site that runs. Messages go to standard error:
 * the result is alone on the other.
 */
export async function withDatabase(act: () => Promise<void>, { reading = false } = {}) {
  const database = await openDatabase({ log: line => console.error(line), reading });
  try {
    await act();
  } finally {
    await disconnect();
    await database.stop();
  }
}
