import { loadNotes } from '../../scripts/build.ts';
import type { CardContent } from '../../scripts/cards/card-content.ts';
import { cardContents } from '../../scripts/cards/term-cards.ts';
import { PROJECT, PROJECT_ENTRIES, PROJECT_NOTES } from '../../scripts/cli/project.ts';

/** The cards of this project's terms. */
export async function projectCards(): Promise<readonly CardContent[]> {
	const { notes } = await loadNotes({ notes: PROJECT_NOTES, entries: PROJECT_ENTRIES, cwd: PROJECT, progress: () => undefined });
	return cardContents(notes, 'Study notes');
}
