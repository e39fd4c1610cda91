/** True for MongoDB's refusal of a second document where a unique index allows one: a race was lost, or the person is told. */
export const isDuplicate = (error: unknown) => (error as { code?: number }).code === 11000;
