let state = false;

/** Once told to stop, the site says it is not ready, so that no new visitor is sent here. */
export const leaving = () => state;
export const startLeaving = (value = true) => void (state = value);
