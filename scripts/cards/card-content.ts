import { createHash } from 'node:crypto';

/** What the card of a term or of a page says. All texts are plain text of any length and in any script. */
export interface CardContent {
	/** The id of the term or of the page. */
	readonly id: string;
	readonly name: string;
	/** The long form of an acronym. */
	readonly expansion: string | undefined;
	/** What the term is, in a sentence; empty if neither entry nor notes say. */
	readonly sentence: string;
	readonly kind: string | undefined;
	/** The topic's title. */
	readonly topic: string | undefined;
	/** The site's title. */
	readonly site: string;
	/** The accent colour, as `#rrggbb`; undefined for the usual one. */
	readonly accent?: string | undefined;
	/** Where the image stands on the site, without base path; undefined for a term, whose page it stands beside. */
	readonly path?: string;
}

/** Must be raised if the same content gives another image: after a change of the layout, the fonts, or a library that draws. */
const TEMPLATE_VERSION = 1;
const HASH_LENGTH = 16;

/** The hash of a card's content and of the template: equal hashes mean equal images. */
export function cardHash(card: CardContent): string {
	// The order is fixed, as objects with the same fields may have them in another order. Null tells an absent field from an empty one.
	const fields = [card.id, card.name, card.expansion ?? null, card.sentence, card.kind ?? null, card.topic ?? null, card.site];
	// Behind the others and only where it is set, so that cards in the usual colour keep their addresses.
	if (card.accent !== undefined) fields.push(card.accent);
	const text = JSON.stringify([TEMPLATE_VERSION, ...fields]);
	return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
