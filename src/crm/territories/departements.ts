/** The département of a postcode: its first two digits, three overseas. Corsica's 20 stays 20. */
export const departementOf = (postcode: string) => (/^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2));
