import { stemOf } from './text-index.ts';
import { searchWordsOf } from './words.ts';

/** Words and their opposites, one pair of groups a line: who says that one is not, says the other. */
const PAIRS = `
work works working | fail fails failed failure broken dies died dead crash
arrive arrives arrived reach reaches | lose loses lost loss drop dropped missing
change changes changed | immutable fixed frozen unchanged
remember remembers keep keeps store stores | forget forgets
free | paid commercial
same equal | different differ
fast quick | slow
reliable safe | unreliable unsafe
public open | private closed
manual manually | automatic automatically itself self
known expected foreseen | unknown unexpected unforeseen
random | deterministic
rise rises raise raises increase increases | lower lowers fall decrease reduces
strong | weak
big large | small
hot warm | cold
`;

const OPPOSITES = oppositesByStem();

/** The stems of the words that say the opposite of a stem. */
export function oppositesOf(stem: string): readonly string[] {
	return OPPOSITES.get(stem) ?? [];
}

function oppositesByStem(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, Set<string>>();
	for (const line of PAIRS.trim().split('\n')) {
		const [left = [], right = []] = line.split('|').map((side) => searchWordsOf(side).map((word) => stemOf(word.canonical)));
		for (const [own, others] of [
			[left, right],
			[right, left],
		] as const) {
			for (const stem of own) found.set(stem, new Set([...(found.get(stem) ?? []), ...others]));
		}
	}
	return new Map([...found].map(([stem, others]) => [stem, [...others]]));
}
