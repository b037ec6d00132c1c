import { counted } from '../../src/language/counted.ts';
import { type Diagnostic, type DiagnosticCode, formatPlace } from '../text/diagnostic.ts';
import { namesAndMore } from '../text/names-and-more.ts';

/** At most so many terms or places are named. */
const MAX_NAMED = 3;
/** So often the same message may come, each time with its place. */
const MAX_REPEATS = 3;
/** More messages of one code are a wall that nobody reads. */
const MAX_OF_CODE = 20;

/**
 * Makes one message of many of one cause. That terms have no entry is a remark: a page without an entry is a whole page, and who writes
 * entries reviews the terms in their own time. That published terms are gone, which were only jotted, stays a warning.
 */
export function asAdvice(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const withoutEntry = inOne(diagnostics, 'entry-missing', (count, names) => ({
		severity: 'info',
		message: `${counted(count, 'term')} without an entry: ${names}; “npm run check-notes -- --strict” lists them`,
	}));
	return inOne(withoutEntry, 'permalink-jotted', (count, names) => ({
		severity: 'warning',
		message: `${counted(count, 'published term')} that had no entry ${count === 1 ? 'is' : 'are'} gone (${names}), which ${count === 1 ? 'its page says' : 'their pages say'}; “npm run check-notes -- --strict” lists them`,
	}));
}

/** Puts one diagnostic in the place of the first of all with this code. */
function inOne(
	diagnostics: readonly Diagnostic[],
	code: DiagnosticCode,
	say: (count: number, names: string) => Pick<Diagnostic, 'severity' | 'message'>,
): readonly Diagnostic[] {
	const all = diagnostics.filter((one) => one.code === code);
	const [first] = all;
	if (first === undefined) return diagnostics;
	const names = all.flatMap(({ about }) => (about === undefined ? [] : [`“${about}”`]));
	const one = { ...first, ...say(all.length, namesAndMore(names, MAX_NAMED, all.length)) };
	return diagnostics.flatMap((each) => (each === first ? [one] : each.code === code ? [] : [each]));
}

/**
 * Tells an error or a warning of the same words in many places once, at the first of them, with some of the others. Remarks explain single
 * lines, and stay.
 */
export function eachCauseOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const alike = new Map<string, Diagnostic[]>();
	for (const one of diagnostics) {
		if (one.severity === 'info') continue;
		const key = `${one.code} ${one.message}`;
		const others = alike.get(key);
		if (others === undefined) alike.set(key, [one]);
		else others.push(one);
	}
	const groups = [...alike.values()].filter((group) => group.length > MAX_REPEATS);
	const told = new Map(groups.map((group) => [group[0], inWords(group)]));
	const left = new Set(groups.flatMap((group) => group.slice(1)));
	return firstOfEachCode(diagnostics.flatMap((one) => (left.has(one) ? [] : [told.get(one) ?? one])));
}

/** The first messages of each code, and how many more there are. */
function firstOfEachCode(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const total = new Map<DiagnosticCode, number>();
	for (const { code } of diagnostics) total.set(code, (total.get(code) ?? 0) + 1);
	const seen = new Map<DiagnosticCode, number>();
	return diagnostics.flatMap((one) => {
		const index = seen.get(one.code) ?? 0;
		seen.set(one.code, index + 1);
		const more = (total.get(one.code) ?? 0) - MAX_OF_CODE;
		if (index < MAX_OF_CODE || more === 1) return [one];
		if (index > MAX_OF_CODE) return [];
		const { code, severity, place } = one;
		return [{ code, severity, place, message: `and ${more} more of this kind; “npm run check-notes -- --strict” lists them` }];
	});
}

function inWords(group: readonly Diagnostic[]): Diagnostic | undefined {
	const [first, ...others] = group;
	if (first === undefined) return undefined;
	const places = others.map(({ place }) => formatPlace(place));
	const where = others.length > MAX_NAMED ? '; “npm run check-notes -- --strict” lists them' : '';
	return { ...first, message: `${first.message}; the same in ${namesAndMore(places, MAX_NAMED)}${where}` };
}
