/** The origin the site is published at: `SITE_URL`, or where `npm start` serves it. */
export const ORIGIN = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');
