import { loadNotes } from '../../scripts/build.ts';
import type { CardContent } from '../../scripts/cards/card-content.ts';
import { cardContents } from '../../scripts/cards/term-cards.ts';
import { CLOUD_REQUEST } from '../cloud-notes.ts';

/** The cards of the cloud notes. */
export async function projectCards(): Promise<readonly CardContent[]> {
	const { notes } = await loadNotes(CLOUD_REQUEST);
	return cardContents(notes, 'Study notes');
}
