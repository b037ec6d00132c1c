import { storeCard } from '../io/card-store.ts';
import type { CardContent } from './card-content.ts';
import { drawCard } from './draw-card.ts';

/** A card to draw, and where its picture goes. */
export interface CardJob {
	readonly card: CardContent;
	readonly hash: string;
	readonly folder: string;
}

/** Draws a card and puts it into the store; the pool's threads call it, as pictures never pass between threads. Names the card that fails. */
export default async function drawJob({ card, hash, folder }: CardJob): Promise<void> {
	try {
		await storeCard(folder, hash, await drawCard(card));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`unexpected failure while the card of “${card.id}” was drawn: ${reason}`, { cause });
	}
}
