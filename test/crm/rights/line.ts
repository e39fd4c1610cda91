/**
 * Every route of the site and whom it is for. A route that is not here fails the test.
 * - `public`: anybody, with the same answer for all.
 * - `key`: the address holds a secret that nobody guesses: a wrong one does not exist, whoever asks.
 * - `door`: anybody, and what it answers depends on who is already signed in.
 * - `leaves`: ends one's own session.
 * - `signed-in`: any account; visitors are asked to sign in.
 * - `member`: people of that company; to all others it does not exist.
 * - a right of rights.ts: those who hold it. With `here`, the thing lies in a territory, and to those of another it does not exist;
 *   with `asks`, what is asked of it may not be there (no answer is due, nothing is named); with `mine`, it belongs to one person, and to all others it does not exist.
 * `at` gives the address asked, where the parameters are not found in the world by their names.
 */
export type Line = [route: string, access: string, at?: string];

export const pages = (access: string, ...routes: string[]): Line[] => routes.map(route => [route, access]);

