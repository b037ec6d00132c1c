import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_PAGE_CARDS, PAGE_CARDS_FILE, type PageCards, parsePageCards } from '../schemas/page-cards.ts';

/** The images for chats of the site whose generated pages and data are in `folder`; none where none were made. */
export function readPageCards(folder: string): PageCards {
	const file = path.join(folder, PAGE_CARDS_FILE);
	return existsSync(file) ? parsePageCards(readFileSync(file, 'utf8')) : NO_PAGE_CARDS;
}
