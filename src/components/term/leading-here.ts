/** The names that lead to a term without being another name of it, as its page and the glossary show them. */
export function leadingHere(see: readonly string[]): string {
	return `see also ${see.join(', ')}`;
}
