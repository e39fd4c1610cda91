/** What the address asks of the charters: a status and a département, each left out when nothing is asked. */
export const askedFilter = ({ status, departement }: { status: string; departement: string }) => ({ ...(status ? { status } : {}), ...(departement ? { departement } : {}) });
