import { capitalised } from '../../src/language/capitalised.ts';
import { kindWords } from '../../src/schemas/term-kinds.ts';
import type { CardFonts, Typeface } from '../typeset/card-fonts.ts';
import type { CardContent } from './card-content.ts';
import { drawableName, drawableSentence } from './drawable-text.ts';

/** A text, and a font that has all its characters. */
export interface DrawableText {
	readonly text: string;
	readonly typeface: Typeface;
}

/** The texts of a card that can be drawn. */
export interface CardText {
	/** The name, or the long form in its place; undefined if no font has all letters of either. */
	readonly name: DrawableText | undefined;
	readonly expansion: DrawableText | undefined;
	readonly sentence: DrawableText | undefined;
	/** The sentence in the font for a card without a name. */
	readonly quotation: DrawableText | undefined;
	/** Kind and topic, or else the site's title, in the font for a card without a name. */
	readonly heading: DrawableText | undefined;
	/** Kind and topic. */
	readonly label: DrawableText | undefined;
	readonly site: DrawableText | undefined;
}

/** Finds a font for each text, and leaves out what no font has, so that no box replaces a letter. */
export function cardText(card: CardContent, fonts: CardFonts): CardText {
	const name = whole(card.name, [fonts.display, fonts.text]);
	const site = whole(card.site, [fonts.display, fonts.text]);
	// If the sentence is only the long form, it is shown once.
	const sentence = card.sentence.trim() === card.expansion?.trim() ? '' : card.sentence;
	return {
		// The long form may replace the short one.
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

/** A sentence in the font that keeps most of it; the first of equally good fonts. */
function mostComplete(sentence: string, typefaces: readonly Typeface[]): DrawableText | undefined {
	const settings = typefaces.flatMap((typeface) => {
		const text = drawableSentence(sentence, typeface);
		return text === undefined ? [] : [{ text, typeface }];
	});
	return settings.reduce<DrawableText | undefined>((best, next) => (next.text.length > (best?.text.length ?? 0) ? next : best), undefined);
}

function labelOf(card: CardContent, typefaces: readonly Typeface[]): DrawableText | undefined {
	const parts = [capitalised(kindWords(card.kind ?? '')), card.topic ?? ''];
	for (const chosen of [parts, parts.slice(1), parts.slice(0, 1)]) {
		const given = chosen.filter((part) => part.trim() !== '');
		if (given.length === 0) continue;
		const label = whole(given.join(' · '), typefaces);
		if (label !== undefined) return label;
	}
	return undefined;
}
