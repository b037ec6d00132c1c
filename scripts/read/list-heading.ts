const LIST_TITLE =
	/^(?:(?:a|the|my|our)\s+)?(?:(?:key|important|main|other|more|new|useful|common|all)\s+)?(?:lists?\s+of\s+(?:(?:key|important|new|all)\s+)?(?:terms|words|definitions|vocabulary)|(?:word ?lists?)|terms?(?:\s+lists?)?|terms\s+and\s+definitions|terminology|glossary(?:\s+of\s+terms)?|vocabulary)$/iu;

/** Whether a heading's title opens a list of terms: “List of terms”, “Glossary”, “Key terms (new)”. */
export function isListTitle(title: string): boolean {
	return LIST_TITLE.test(
		title
			.trim()
			.replace(/\s*:$/u, '')
			.replace(/\s+[[(][^[\]()]*[\])]$/u, ''),
	);
}
