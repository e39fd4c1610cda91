import { disconnect } from "../database/connect.ts";
import { openDatabase } from "../database/openDatabase.ts";

/** Does `act` with the database open, and closes what it opened. Messages go to standard error: the result is alone on the other. */
export async function withDatabase(act: () => Promise<void>) {
  const database = await openDatabase(line => console.error(line));
  try {
    await act();
  } finally {
    await disconnect();
    await database.stop();
  }
}
