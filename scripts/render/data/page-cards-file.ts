import { PAGE_CARDS_FILE } from '../../../src/schemas/page-cards.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** `page-data/page-cards.json`: the card images of the home page and of topics, which Docusaurus names in these pages. It is no part of the site. */
export const pageCardsFile = { name: 'page-cards-file', emit } satisfies Output;

function emit({ pageCards }: Needs<'pageCards'>): readonly OutputFile[] {
	return [{ path: PAGE_CARDS_FILE, content: `${JSON.stringify(pageCards, undefined, '\t')}\n` }];
}
