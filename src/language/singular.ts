/** Plurals of words in -as, whose singular looks like a plural (`replicas`). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(['alias', 'bias', 'canvas', 'atlas', 'gas'].map((word) => [`${word}es`, word]));

/**
 * The word in lower case without a plural ending. Acronyms keep their s (`DNS`, `HTTPS`) unless only the s is lower case (`PVCs`).
 * Words in -ss, -us and -is keep theirs, and so do words of three letters or fewer.
 */
export function singular(word: string): string {
	const lower = word.toLowerCase();
	if (/[^aeiou]ie$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -2)}y`;
	if (/(?:ch|sh|x)e$/u.test(lower) && lower.length > 4) return lower.slice(0, -1);
	if (IRREGULAR.has(`${lower}es`)) return lower;
	if (/^[\p{Lu}\d]{2,}s$/u.test(word)) return lower.slice(0, -1);
	if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|'s)$/u.test(lower)) return lower;
	if (!/[aeiouy]/u.test(lower.slice(0, -1)) && /^[a-z]+$/u.test(lower)) return lower;
	const irregular = IRREGULAR.get(lower);
	if (irregular !== undefined) return irregular;
	if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
	if (/(?:sses|xes|ches|shes|zzes)$/u.test(lower)) return lower.slice(0, -2);
	return lower.slice(0, -1);
}
