const ARTICLE =
	/^(Unit|Central A|Dominican|Car|Neth|Phil|Baham|Gamb|Com|Mald|Sey|Isle|British|French S|U\.S)|Islands$/;

/** The name of a country inside an English sentence: "the United Kingdom". */
export const withArticle = (name: string): string => (ARTICLE.test(name) ? `the ${name}` : name);
