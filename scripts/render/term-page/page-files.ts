import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** The files that the pages of terms load: fonts, which are those of the whole site, and tools. */
export const pageFiles = { name: 'page-files', emit } satisfies Output;

function emit({ termAssets }: Needs<'termAssets'>): readonly OutputFile[] {
	return termAssets?.files ?? [];
}
