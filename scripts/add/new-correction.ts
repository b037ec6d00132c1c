import type { TopicId } from '../../src/language/ids.ts';
import { foldQuotation, hasQuotation, nearestLines, quotationIn } from '../entries/quotation.ts';
import { itemsSaying, placeOfItem, type QuotableItem, quotableItems, termsOfClaim } from '../model/place-checks.ts';
import type { PlacedCheck, StudyNotes, Term } from '../model/types.ts';
import type { Place } from '../text/diagnostic.ts';
import { shortened } from '../text/shortened.ts';
import type { NotesPath } from '../text/source.ts';

/** A claim of the notes that can be corrected; if it cannot, why, with the lines that may be meant. */
export type NewCorrection =
	| {
			readonly kind: 'new';
			/** The words as the notes have them. */
			readonly says: string;
			/** The place of the line that makes the claim. */
			readonly place: Place;
			/** The terms that it is about. */
			readonly terms: readonly Term[];
			/** The ids of the topic pages on which it shows. */
			readonly topics: readonly TopicId[];
	  }
	| { readonly kind: 'not-found' | 'known'; readonly message: string };

/** At most so many lines are named. */
const MAX_NAMED = 5;

/** How messages name a file of the notes. */
type ShowFile = (path: NotesPath) => string;

/** Looks for the line of the notes that has the words `words`, and whether it is corrected already. */
export function newCorrection(words: string, notes: StudyNotes, show: ShowFile): NewCorrection {
	const items = quotableItems(notes.readings);
	const said = itemsSaying(words, items);
	const [item] = said;
	const place = item && placeOfItem(item);
	if (item === undefined || place === undefined) return { kind: 'not-found', message: notFound(words, notes, items, show) };
	const facts = new Map(notes.terms.map((term) => [term.id, term.facts]));
	const ids = termsOfClaim(words, said, facts);
	if (ids === undefined) {
		const message = `${said.length} lines about different terms have the words “${shortened(words)}”: quote more of the one that is meant`;
		return { kind: 'not-found', message: [message, ...listed(said, show)].join('\n') };
	}
	const known = knownCheck(words, said, notes.checks, show);
	if (known !== undefined) return { kind: 'known', message: known };
	const written = item.lines.map(({ reading }) => reading.line.source.text).join(' ');
	return {
		kind: 'new',
		says: quotationIn(item.text, words) ?? quotationIn(written, words) ?? words,
		place,
		terms: ids.flatMap((id) => notes.termById.get(id) ?? []),
		topics: [...new Set(said.flatMap(({ lines }) => lines.map(({ topic }) => topic)))],
	};
}

function notFound(words: string, notes: StudyNotes, items: readonly QuotableItem[], show: ShowFile): string {
	const message = `no line of the notes has the words “${shortened(words)}”`;
	const folded = foldQuotation(words);
	const omitted = notes.readings.find(
		({ omittedBecause, reading }) => omittedBecause !== undefined && hasQuotation(foldQuotation(reading.line.source.text), folded),
	);
	if (omitted !== undefined)
		return `${message} that is on a page: ${show(omitted.file)}:${omitted.reading.line.source.number} is left out (${omitted.omittedBecause ?? ''})`;
	const near = nearestLines(words, items, MAX_NAMED);
	return near.length === 0
		? `${message}: quote words of it as they stand there`
		: [`${message}. Is one of these meant? Then quote words of it:`, ...listed(near, show)].join('\n');
}

function listed(items: readonly QuotableItem[], show: ShowFile): readonly string[] {
	const lines = items.slice(0, MAX_NAMED).map((item) => {
		const place = placeOfItem(item);
		return `  ${place === undefined ? '' : `${show(place.file)}:${place.line}`} ${shortened(item.text)}`;
	});
	return items.length > MAX_NAMED ? [...lines, `  and ${items.length - MAX_NAMED} more`] : lines;
}

/** How to change the check that a line with these words has already; undefined if there is none. */
function knownCheck(words: string, said: readonly QuotableItem[], checks: readonly PlacedCheck[], show: ShowFile): string | undefined {
	const folded = foldQuotation(words);
	const lines = new Set(said.flatMap((item) => item.lines));
	const known = checks.find((one) => {
		const says = foldQuotation(one.check.says);
		return one.lines.some((line) => lines.has(line)) && (hasQuotation(says, folded) || hasQuotation(folded, says));
	});
	if (known === undefined) return undefined;
	const { place, check } = known;
	return `${show(place.file)}:${place.line}:${place.span.start} “${shortened(check.says)}” is corrected there already (“${shortened(check.right)}”): change that`;
}
