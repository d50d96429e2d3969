const url = new URL(process.env.SITE_URL ?? 'http://localhost:4173');

/** The path under which the site is hosted: `/empreinte`, or nothing where it has a host of its own. */
export const BASE = /** @type {'' | `/${string}`} */ (url.pathname.replace(/\/+$/, ''));

/** Where the site is published, its path included: `SITE_URL`, or where `npm start` serves it. */
export const SITE_ADDRESS = url.origin + BASE;

/** The origin alone. */
export const ORIGIN = url.origin;
