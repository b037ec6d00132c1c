/** Words as they begin a line: the first letter, if it is one, a capital. */
export function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
