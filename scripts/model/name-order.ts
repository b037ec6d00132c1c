import { compareText } from '../../src/language/compare-text.ts';
import { nameKey } from '../../src/language/name-key.ts';

/** Sorts `items` by name, then by id. The order is the same on every machine. */
export function sortByName<T extends { readonly id: string; readonly name: string }>(items: readonly T[]): readonly T[] {
	const keyed = items.map((item) => ({ item, key: nameKey(item.name) }));
	keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.item.id, b.item.id));
	return keyed.map(({ item }) => item);
}
