// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';
import { parseJson } from './parse-json.ts';

const pageCards = z
	.strictObject({
		/** The image for chats of each topic's page, by the topic's id. Without base path. */
		topics: z.record(z.string(), z.string()),
		/** The image of all other pages; null on a site without card images. */
		home: z.string().nullable(),
	})
	.readonly();

/** The content of `page-data/page-cards.json`: the images for chats of pages that Docusaurus makes. */
export type PageCards = z.infer<typeof pageCards>;

/** The size of a card image in pixels, as chats ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The file's place in the folder of the generated pages and data. It is no part of the site. */
export const PAGE_CARDS_FILE = 'page-data/page-cards.json';

/** A site without card images. */
export const NO_PAGE_CARDS: PageCards = { topics: {}, home: null };

/**
 * Parses the text of the file.
 *
 * @throws Error that names the file and every invalid field
 */
export function parsePageCards(text: string): PageCards {
	return parseJson(pageCards, text, PAGE_CARDS_FILE);
}
