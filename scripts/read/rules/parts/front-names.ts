import type { LineFacts } from '../../facts/line-facts.ts';
import { nameAndText } from './sides.ts';
import { unpartedLead } from './unparted-lead.ts';

/** The names that stand before a separator, or alone in a heading, anywhere in the file of `line`. */
export function frontNames(line: LineFacts): ReadonlySet<string> {
	let first = line;
	while (first.around.previous !== undefined) first = first.around.previous;
	return first.once(frontNames, () => {
		const names = new Set<string>();
		for (let one: LineFacts | undefined = first; one !== undefined; one = one.around.next) {
			const phrase = nameAndText(one)?.phrase ?? unpartedLead(one)?.phrase;
			if (phrase !== undefined) names.add(one.text(phrase.range));
		}
		return names;
	});
}
