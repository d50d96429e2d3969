/** What a page asks of the service worker. */
export type Ask =
	| { readonly kind: 'take over' }
	/** Keep all that can be kept for use without a network, in the versions to come too. */
	| { readonly kind: 'choose' }
	| {
			readonly kind: 'keep';
			/** Addresses of this site. */
			readonly urls: readonly string[];
	  };

/** What the service worker tells the page that chose to keep everything. */
export type Told =
	| { readonly kind: 'kept'; readonly done: number; readonly of: number }
	| { readonly kind: 'failed'; readonly reason: string };
