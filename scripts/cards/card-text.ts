import type { CardFonts, Typeface } from '../typeset/card-fonts.ts';
import type { CardContent } from './card-content.ts';
import { drawableName, drawableSentence } from './drawable-text.ts';

/** A text and a font that has all of its characters. */
export interface DrawableText {
	readonly text: string;
	readonly typeface: Typeface;
}

/** What of a card's content can be drawn. */
export interface CardText {
	/** The name, or the long form in its place; undefined where a letter of both would be missing. */
	readonly name: DrawableText | undefined;
	readonly expansion: DrawableText | undefined;
	readonly sentence: DrawableText | undefined;
	/** The sentence for where it stands alone. */
	readonly quotation: DrawableText | undefined;
	/** Kind and topic, or the site, for where they stand alone. */
	readonly heading: DrawableText | undefined;
	/** Kind and topic. */
	readonly label: DrawableText | undefined;
	readonly site: DrawableText | undefined;
}

/** Finds a font for each text, and leaves out what has none: never a box in the place of a letter. */
export function cardText(card: CardContent, fonts: CardFonts): CardText {
	const name = whole(card.name, [fonts.display, fonts.text]);
	const site = whole(card.site, [fonts.display, fonts.text]);
	// Where the notes say no more than the long form, once is enough.
	const sentence = card.sentence.trim() === card.expansion?.trim() ? '' : card.sentence;
	return {
		// The long form names a term as well as its short form does.
		name: name ?? whole(card.expansion ?? '', [fonts.display, fonts.text]),
		expansion: name === undefined ? undefined : whole(card.expansion ?? '', [fonts.italic, fonts.text]),
		sentence: mostComplete(sentence, [fonts.text, fonts.display]),
		quotation: mostComplete(sentence, [fonts.display, fonts.text]),
		heading: labelOf(card, [fonts.display, fonts.text]) ?? site,
		label: labelOf(card, [fonts.label, fonts.display]),
		site,
	};
}

function whole(text: string, typefaces: readonly Typeface[]): DrawableText | undefined {
	for (const typeface of typefaces) {
		const drawn = drawableName(text, typeface);
		if (drawn !== undefined) return { text: drawn, typeface };
	}
	return undefined;
}

/** The first of the fonts that keep most of a sentence. */
function mostComplete(sentence: string, typefaces: readonly Typeface[]): DrawableText | undefined {
	const settings = typefaces.flatMap((typeface) => {
		const text = drawableSentence(sentence, typeface);
		return text === undefined ? [] : [{ text, typeface }];
	});
	return settings.reduce<DrawableText | undefined>((best, next) => (next.text.length > (best?.text.length ?? 0) ? next : best), undefined);
}

function labelOf(card: CardContent, typefaces: readonly Typeface[]): DrawableText | undefined {
	const kind = card.kind?.replaceAll('-', ' ') ?? '';
	const parts = [kind.charAt(0).toUpperCase() + kind.slice(1), card.topic ?? ''];
	for (const chosen of [parts, parts.slice(1), parts.slice(0, 1)]) {
		const given = chosen.filter((part) => part.trim() !== '');
		if (given.length === 0) continue;
		const label = whole(given.join(' · '), typefaces);
		if (label !== undefined) return label;
	}
	return undefined;
}
