import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { counted } from '../../language/counted.ts';

/** How many terms there are, and how many the filter leaves. */
export interface FilterCounts {
	/** Of this page. */
	readonly left: number;
	readonly here: number;
	/** Of the whole glossary, where it is loaded. */
	readonly everywhere: number | undefined;
	readonly all: number | undefined;
	readonly shows: GlossaryPageData['shows'];
}

/** How many terms are shown, in words. */
export function filterMessage({ left, here, everywhere, all, shows }: FilterCounts): string {
	if (shows === 'letters' && all === undefined) return '';
	const own = `${left === here ? '' : `${left} of `}${counted(here, 'term')}`;
	if (shows !== 'letter') return own;
	const others = everywhere === undefined || all === undefined ? '' : `, ${everywhere} of ${all} in the whole glossary`;
	return `${own} on this page${others}`;
}
