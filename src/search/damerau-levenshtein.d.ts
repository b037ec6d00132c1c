declare module 'damerau-levenshtein' {
	/** The edits between two texts, a swap of neighbours counting as one. */
	export default function damerauLevenshtein(one: string, other: string): { readonly steps: number };
}
