import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { counted } from '../../language/counted.ts';

/** The numbers of terms that the filter message tells. */
export interface FilterCounts {
	/** The terms of this page, and those of them that match the filter. */
	readonly here: number;
	readonly matching: number;
	/** The same for the whole glossary; undefined until its terms are loaded. */
	readonly all: number | undefined;
	readonly everywhere: number | undefined;
	readonly shows: GlossaryPageData['shows'];
}

/** The number of terms that are shown, in words. */
export function filterMessage({ matching, here, everywhere, all, shows }: FilterCounts): string {
	if (shows === 'letters' && all === undefined) return '';
	const own = `${matching === here ? '' : `${matching} of `}${counted(here, 'term')}`;
	if (shows !== 'letter') return own;
	const others = everywhere === undefined || all === undefined ? '' : `, ${everywhere} of ${all} in the whole glossary`;
	return `${own} on this page${others}`;
}
