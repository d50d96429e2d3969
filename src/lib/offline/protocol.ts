/** What a page asks of the service worker. */
export type Ask =
	| { readonly kind: 'take over' }
	| {
			readonly kind: 'keep';
			/** Addresses of this site. */
			readonly urls: readonly string[];
	  };

/** What the service worker tells the page that asked it to keep files. */
export type Told =
	| { readonly kind: 'kept'; readonly done: number; readonly of: number }
	| { readonly kind: 'failed'; readonly reason: string };
