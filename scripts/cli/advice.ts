import { counted } from '../../src/language/counted.ts';
import type { Diagnostic, DiagnosticCode } from '../text/diagnostic.ts';

/** At most so many terms are named. */
const MAX_NAMED = 3;

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
		message: `unexpected loss of ${counted(count, 'published address', 'published addresses')} of terms that had no entry: ${names}, expected that they go on: their pages say that they are gone; “npm run check-notes -- --strict” lists them`,
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
	const names = all.flatMap(({ about }) => (about === undefined ? [] : [`“${about}”`])).slice(0, MAX_NAMED);
	const more = all.length > names.length ? ` and ${all.length - names.length} more` : '';
	const one = { ...first, ...say(all.length, names.join(', ') + more) };
	return diagnostics.flatMap((each) => (each === first ? [one] : each.code === code ? [] : [each]));
}
