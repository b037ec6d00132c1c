/** Words with their first letter as a capital, as at the start of a line. */
export function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
