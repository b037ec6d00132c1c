import { createHash } from 'node:crypto';

/** What a term's card says. Titles and text are plain, of any length and in any script. */
export interface CardContent {
	/** The term's id. */
	readonly id: string;
	readonly name: string;
	/** The long form of an acronym. */
	readonly expansion: string | undefined;
	/** What the term is, in a sentence; empty where nobody says. */
	readonly sentence: string;
	readonly kind: string | undefined;
	/** The topic's title. */
	readonly topic: string | undefined;
	/** The site's title. */
	readonly site: string;
}

/** A card in pixels: what chats ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Raised whenever the same content gives another picture: a change of the layout, the fonts, or a library that draws. */
const TEMPLATE_VERSION = 1;
const HASH_LENGTH = 16;

/** A name for the picture that `card` gives: the same for the same content and template, another for any other. */
export function cardHash(card: CardContent): string {
	// In a fixed order, whatever order the object was made in; null keeps an absent field apart from an empty one.
	const fields = [card.id, card.name, card.expansion ?? null, card.sentence, card.kind ?? null, card.topic ?? null, card.site];
	const text = JSON.stringify([TEMPLATE_VERSION, ...fields]);
	return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
