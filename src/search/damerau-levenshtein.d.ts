declare module 'damerau-levenshtein' {
	/** The Damerau-Levenshtein distance of two texts: a swap of neighbouring letters counts as one edit. */
	export default function damerauLevenshtein(one: string, other: string): { readonly steps: number };
}
