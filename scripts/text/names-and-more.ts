/**
 * The first names of a list, and how many more there are: “a, b and 3 more”.
 *
 * @param most how many names at most
 * @param count how many there are, where `names` does not have all
 */
export function namesAndMore(names: readonly string[], most: number, count = names.length): string {
	const shown = names.slice(0, most);
	const more = count - shown.length;
	return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
