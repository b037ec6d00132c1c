import { create, type Font as FontFile } from 'fontkitten';
import type { Font } from 'satori';
import { graphemesOf } from './graphemes.ts';

/** A font, whose characters may be spread over several files. */
export interface Typeface {
	/** The value of `font-family` in CSS. */
	readonly family: string;
	readonly weight: number;
	readonly style: 'normal' | 'italic';
	/** Whether one file of the font has the whole grapheme: a character with its accents. */
	readonly draws: (grapheme: string) => boolean;
	/** The width of `text` in em, without kerning. */
	readonly widthOf: (text: string) => number;
}

/** All fonts of a card. */
export interface CardFonts {
	/** For names. */
	readonly display: Typeface;
	/** For long forms. */
	readonly italic: Typeface;
	/** For sentences. */
	readonly text: Typeface;
	/** For labels and the footer. */
	readonly label: Typeface;
	/** The same fonts as satori takes them. */
	readonly files: Font[];
}

interface FontChoice {
	readonly name: string;
	readonly package: string;
	/** The parts of the font, each for some of its characters. */
	readonly subsets: readonly string[];
	readonly weight: 400 | 500 | 600;
	readonly style: 'normal' | 'italic';
}

const NEWSREADER = { name: 'Newsreader', package: '@fontsource/newsreader', subsets: ['latin', 'latin-ext', 'vietnamese'] } as const;
const ATKINSON = { name: 'Atkinson', package: '@fontsource/atkinson-hyperlegible-next', subsets: ['latin', 'latin-ext'] } as const;
/** How many widths a typeface keeps before it starts anew. */
const MAX_CACHED_WIDTHS = 4_096;

const DISPLAY: FontChoice = { ...NEWSREADER, weight: 500, style: 'normal' };
const ITALIC: FontChoice = { ...NEWSREADER, weight: 400, style: 'italic' };
const TEXT: FontChoice = { ...ATKINSON, weight: 400, style: 'normal' };
const LABEL: FontChoice = { ...ATKINSON, weight: 600, style: 'normal' };

/** The files that {@link cardFonts} needs, by package and path: `@fontsource/newsreader/files/….woff`. */
export const CARD_FONT_FILES: readonly string[] = [DISPLAY, ITALIC, TEXT, LABEL].flatMap(fontFiles);

/** The fonts of a card. `files` has the bytes of all {@link CARD_FONT_FILES} by name. Throws if one is missing or is not a font. */
export function cardFonts(files: ReadonlyMap<string, Uint8Array>): CardFonts {
	const [display, italic, text, label] = [typeface(DISPLAY, files), typeface(ITALIC, files), typeface(TEXT, files), typeface(LABEL, files)];
	return {
		display: display.typeface,
		italic: italic.typeface,
		text: text.typeface,
		label: label.typeface,
		files: [...display.files, ...italic.files, ...text.files, ...label.files],
	};
}

function fontFiles({ package: name, subsets, weight, style }: FontChoice): readonly string[] {
	return subsets.map((subset) => `${name}/files/${name.replace('@fontsource/', '')}-${subset}-${weight}-${style}.woff`);
}

interface LoadedTypeface {
	readonly typeface: Typeface;
	readonly files: readonly Font[];
}

function typeface(choice: FontChoice, bytes: ReadonlyMap<string, Uint8Array>): LoadedTypeface {
	const files = fontFiles(choice).map((path, index): Font => {
		const data = bytes.get(path);
		if (data === undefined) throw new Error(`unexpected fonts without ${path}, expected all files of the card’s fonts`);
		// satori takes one file per family, weight and style, so each subset is a family of its own.
		return { name: `${choice.name} ${choice.subsets[index] ?? ''}`, weight: choice.weight, style: choice.style, data: Buffer.from(data) };
	});
	return { typeface: typefaceOf(choice, files, files.map(fontFileOf)), files };
}

function fontFileOf({ name, data }: Font): FontFile {
	try {
		const font = create(Buffer.from(new Uint8Array(data)));
		if (!font.isCollection) return font;
	} catch {
		// The library's message names neither the file nor what to do.
	}
	throw new Error(`unexpected bytes of ${name}, expected a font`);
}

function typefaceOf(choice: FontChoice, files: readonly Font[], metrics: readonly FontFile[]): Typeface {
	// A grapheme is set from one file, because an accent from another file would appear beside its letter.
	const fileFor = (grapheme: string): FontFile | undefined =>
		metrics.find((font) => [...grapheme].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)));
	const graphemeWidth = (grapheme: string): number => {
		const font = fileFor(grapheme);
		if (font === undefined) return 0;
		const widths = [...grapheme].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth);
		return widths.reduce((sum, width) => sum + width, 0) / font.unitsPerEm;
	};
	// The same words are measured again for each size that is tried.
	const widths = new Map<string, number>();
	const widthOf = (text: string): number => {
		const known = widths.get(text);
		if (known !== undefined) return known;
		const width = graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
		if (widths.size >= MAX_CACHED_WIDTHS) widths.clear();
		widths.set(text, width);
		return width;
	};
	return {
		family: files.map((font) => font.name).join(', '),
		weight: choice.weight,
		style: choice.style,
		draws: (grapheme) => fileFor(grapheme) !== undefined,
		widthOf,
	};
}
