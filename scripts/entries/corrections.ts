import { z } from 'zod';
import { VERDICTS } from '../../src/schemas/term-kinds.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import { locatedYaml } from '../text/located-yaml.ts';
import { shortened } from '../text/shortened.ts';
import type { SourceFile } from '../text/source.ts';
import { address, CHECK_ADVICE, date, filledText, sourcingFields } from './check-fields.ts';
import type { Check } from './entry-types.ts';
import { type FieldGuide, fieldFaults } from './field-faults.ts';
import { foldQuotation } from './quotation.ts';

/** A check that stands without an entry, and its place. */
export interface Correction {
	readonly check: Check;
	/** The place of the words that it quotes. */
	readonly place: Place;
}

/** The verdict of a correction that names none. */
export const DEFAULT_VERDICT = 'wrong' satisfies (typeof VERDICTS)[number];

const correction = z.strictObject({
	says: filledText,
	right: filledText,
	source: address.optional(),
	verdict: z.enum(VERDICTS).default(DEFAULT_VERDICT),
	since: date.optional(),
	...sourcingFields,
});

const GUIDE: FieldGuide = {
	whole: 'the file',
	items: { '': 'correction' },
	advice: {
		'': 'a list of corrections, each “- says: words of the notes” and below it “  right: what is right”',
		'*': '“- says: words of the notes” and below it “  right: what is right”',
		...CHECK_ADVICE,
	},
};

/**
 * Reads `corrections.yaml`: a list of what the notes say and what is right. Reports each fault (`correction-invalid`). A list with a fault
 * gives the corrections that have none.
 */
export function readCorrections(file: SourceFile, report: Report): readonly Correction[] {
	const yaml = locatedYaml(file, { start: 0, end: file.lines.length });
	if (!('data' in yaml)) {
		for (const { place, message } of yaml) report(diagnostic('correction-invalid', place, message));
		return [];
	}
	// A file with comments alone holds no correction.
	if (yaml.data === null) return [];
	const items = z.array(z.unknown()).safeParse(yaml.data);
	const parsed = z.array(correction).safeParse(yaml.data);
	for (const { place, message } of parsed.success ? [] : fieldFaults(parsed.error.issues, yaml, GUIDE))
		report(diagnostic('correction-invalid', place, message));
	const read = (items.data ?? []).flatMap((item, index): readonly Correction[] => {
		const { data } = correction.safeParse(item);
		if (data === undefined) return [];
		// Zod leaves out the keys of optional fields that are missing; checks have them, with undefined.
		const { source, since, place, read: day, unread } = data;
		return [{ check: { ...data, source, since, place, read: day, unread }, place: yaml.placeOf([index, 'says']) }];
	});
	return withoutRepeats(read, report);
}

/** Reports a claim that is corrected twice, and leaves the second one out. */
function withoutRepeats(corrections: readonly Correction[], report: Report): readonly Correction[] {
	const seen = new Map<string, Correction>();
	for (const one of corrections) {
		const key = foldQuotation(one.check.says);
		const before = seen.get(key);
		if (before === undefined) seen.set(key, one);
		else {
			const related = { place: before.place, message: 'the first one' };
			report(
				diagnostic('correction-invalid', one.place, `“${shortened(one.check.says)}” is corrected twice: keep one of the two`, related),
			);
		}
	}
	return [...seen.values()];
}
