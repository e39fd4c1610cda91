/** « 42 % », « — » of nothing. */
export const share = (part: number, of: number) => (of ? `${Math.round((100 * part) / of)} %` : "—");
