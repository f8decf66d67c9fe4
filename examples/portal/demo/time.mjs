const hour = 60 * 60 * 1000;

/** Some hours ago, so that the demonstration is always of today. */
export const hoursAgo = (hours) => new Date(Date.now() - hours * hour).toISOString();
