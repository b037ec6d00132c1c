import { storeCard } from '../io/card-store.ts';
import { refusalText } from '../io/file-error.ts';
import type { CardContent } from './card-content.ts';
import { drawCard } from './draw-card.ts';

/** A card to draw, with the name and the folder of its image. */
export interface CardJob {
	readonly card: CardContent;
	readonly hash: string;
	readonly folder: string;
}

/**
 * Draws a card and stores its image. The pool's threads call it. Images are stored here and not passed between threads. Rejects with an
 * error that names the card.
 *
 * @returns what the system has refused, as on a full disk, which is no failure of drawing
 */
export default async function drawJob({ card, hash, folder }: CardJob): Promise<string | undefined> {
	try {
		await storeCard(folder, hash, await drawCard(card));
		return undefined;
	} catch (cause) {
		const refusal = refusalText(cause);
		if (refusal !== undefined) return refusal;
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`unexpected failure while the card of “${card.id}” was drawn: ${reason}`, { cause });
	}
}
