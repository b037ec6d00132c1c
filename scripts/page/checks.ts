import { sentencesOf } from '../../src/language/sentences.ts';
import { text } from '../../src/schemas/inline.ts';
import type { CheckedClaim, ChecksBlock, WebSource } from '../../src/schemas/page.ts';
import type { Check, Sourcing } from '../entries/entry-types.ts';
import { lineKey } from '../model/place-checks.ts';
import type { LineRef, StudyNotes, Term } from '../model/types.ts';
import { isSafeAddress } from '../text/address.ts';
import type { NoteItem } from './note-item.ts';

/** The model's checks by line. */
type Checks = Pick<StudyNotes, 'checksByLine'>;

/** What is right where a claim in one of `lines` is not; each claim once. */
export function corrections(lines: readonly LineRef[], { checksByLine }: Checks): readonly CheckedClaim[] {
	const checks = lines.flatMap((line) => checksByLine.get(lineKey(line)) ?? []);
	return [...new Set(checks)].map(checkedClaim);
}

/** What is right where a claim of the item is not. */
export function itemCorrections(item: NoteItem, notes: Checks): readonly CheckedClaim[] {
	return corrections(linesOf(item), notes);
}

/** The corrections of what stands above them in one block, such as a table; empty if there are none. */
export function correctionsBelow(items: readonly NoteItem[], notes: Checks): readonly ChecksBlock[] {
	const checks = corrections(items.flatMap(linesOf), notes);
	return checks.length === 0 ? [] : [{ kind: 'checks', checks }];
}

function linesOf({ placed, continued }: NoteItem): readonly LineRef[] {
	return [placed, ...continued].map(({ file, reading }) => ({ file, line: reading.line.source.number }));
}

/** The checks of a term that stand with none of `lines`, which a page shows. */
export function checksWithoutLine({ checks }: Term, lines: readonly LineRef[], { checksByLine }: Checks): readonly Check[] {
	const shown = new Set(lines.flatMap((line) => checksByLine.get(lineKey(line)) ?? []));
	return checks.filter((check) => !shown.has(check));
}

/** A block of checks that stand without a line; empty if there are none. */
export function checksBlock(checks: readonly Check[]): readonly ChecksBlock[] {
	return checks.length === 0 ? [] : [{ kind: 'checks', checks: checks.map(checkedClaim) }];
}

/** A check as pages show it. */
export function checkedClaim(check: Check): CheckedClaim {
	const { says, verdict, since, right, unread } = check;
	const [first = right] = sentencesOf(right);
	const more = right.slice(right.indexOf(first) + first.length).trim();
	const rest = more === '' ? [] : [text(more)];
	return { says: [text(says)], verdict, since, right: [text(first)], more: rest, source: webSource(check), unread };
}

/** The source of an entry or a check; undefined if there is none, or if a link must not lead to its address. */
export function webSource({ source, place, read }: Sourcing): WebSource | undefined {
	if (source === undefined || !isSafeAddress(source)) return undefined;
	return { host: new URL(source).host || source, url: source, place, read };
}
