/** Words at which a description goes on from what a thing is to what it does: “tool that …”, “engine for …”. */
const RELATION = '(?:that|which|who|whose|where|by|of|for|in|with|to|from|on|at|between|used|kept|made)';
const DEFINES = new RegExp(
	String.raw`\b(?:is|are|was|means)\s+(?:(?:an?|the|any|one\sof)\s+)?(?<genus>[^,;:.()]+?)(?=\s${RELATION}\b|[,;:.()]|$)`,
	'iu',
);
const ASKED = new RegExp(String.raw`^(?:(?:what|which|an?|the)\s+)*(?<genus>[^,;:.()]+?)\s+${RELATION}\s+\S`, 'iu');

/** What a definition says that its term is: “search engine” of “X is a search engine that …”; empty where it does not say so. */
export function genusOf(lead: string): string {
	return DEFINES.exec(lead)?.groups?.['genus'] ?? '';
}

/** What a query asks for, before it says what that does: “tool” of “tool that collects logs”; empty where it does not say so. */
export function askedGenus(query: string): string {
	return ASKED.exec(query)?.groups?.['genus'] ?? '';
}
