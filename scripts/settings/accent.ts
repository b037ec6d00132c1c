import { COLOUR_NAMES } from '../../src/web/site-yaml.ts';
import { contrast, hexOf, type Oklch, oklchOf, type Rgb, rgbOf, rgbOfOklch } from './colour.ts';

type Theme = 'light' | 'dark';

/** What the accent stands on in each theme: paper, surface, sunken and marker of `src/css/tokens.css`. */
export const GROUNDS: Readonly<Record<Theme, readonly string[]>> = {
	light: ['#fcfcfa', '#ffffff', '#f2f3ef', '#ffe680'],
	dark: ['#14161a', '#1a1d22', '#1e2127', '#57490f'],
};
/** The grounds where the reader asks the system for more contrast. */
const PLAIN_GROUNDS: Readonly<Record<Theme, readonly string[]>> = { light: ['#ffffff', '#ffe680'], dark: ['#000000', '#57490f'] };

/** For text, by WCAG 2.2: success criteria 1.4.3 (level AA) and 1.4.6 (level AAA). Rounding to 256 steps may take a little. */
const MIN_CONTRAST = 4.55;
const MIN_HIGH_CONTRAST = 7.05;
/** Lightness is changed in steps of this size until the contrast is enough. */
const STEP = 0.005;
/** How much lighter or darker a link under the pointer is. */
const STRONG = 0.1;
/** A wash behind text is nearly the paper. */
const WASH: Readonly<Record<Theme, { readonly lightness: number; readonly chroma: number }>> = {
	light: { lightness: 0.955, chroma: 0.02 },
	dark: { lightness: 0.28, chroma: 0.045 },
};

/** The colours of the accent in a theme, as `#rrggbb`. */
export interface AccentShades {
	/** Text, and lines around what is chosen. */
	readonly accent: string;
	/** Text under the pointer. */
	readonly strong: string;
	/** Behind text of the accent. */
	readonly wash: string;
	/** Text for readers who ask the system for more contrast. */
	readonly contrasting: string;
}

/**
 * The shades of an accent colour: the colour itself where it has enough contrast with all that it stands on, else the nearest lightness of
 * the same hue that has.
 *
 * @param colour a value of `accent` in `site.yaml`
 */
export function accentShades(colour: string, theme: Theme): AccentShades {
	const own = oklchOf(rgbOf(digitsOf(colour)));
	const wash = rgbOfOklch({ ...own, lightness: WASH[theme].lightness, chroma: Math.min(own.chroma, WASH[theme].chroma) });
	const accent = readable(own, theme, [...GROUNDS[theme].map(rgbOf), wash], MIN_CONTRAST);
	const strong = { ...accent, lightness: within(accent.lightness + (theme === 'light' ? -STRONG : STRONG)) };
	return {
		accent: hexOf(rgbOfOklch(accent)),
		strong: hexOf(rgbOfOklch(strong)),
		wash: hexOf(wash),
		contrasting: hexOf(rgbOfOklch(readable(own, theme, PLAIN_GROUNDS[theme].map(rgbOf), MIN_HIGH_CONTRAST))),
	};
}

/** The style sheet that sets the tokens of the accent. It wins over `src/css/tokens.css` wherever it stands. */
export function accentStyles(colour: string): string {
	const [light, dark] = [accentShades(colour, 'light'), accentShades(colour, 'dark')];
	const token = (name: string, shade: keyof AccentShades): string => `${name}:light-dark(${light[shade]},${dark[shade]})`;
	const usual = [token('--accent', 'accent'), token('--accent-strong', 'strong'), token('--accent-wash', 'wash')].join(';');
	return `html:root{${usual}}@media (prefers-contrast:more){html:root{${token('--accent', 'contrasting')}}}`;
}

function digitsOf(colour: string): string {
	return COLOUR_NAMES[colour.toLowerCase()] ?? colour;
}

/** The nearest lightness with enough contrast: darker on light grounds, lighter on dark ones. */
function readable(own: Oklch, theme: Theme, grounds: readonly Rgb[], min: number): Oklch {
	let shade = own;
	while (shade.lightness > 0 && shade.lightness < 1 && grounds.some((ground) => contrast(rgbOfOklch(shade), ground) < min))
		shade = { ...shade, lightness: within(shade.lightness + (theme === 'light' ? -STEP : STEP)) };
	// Black is at the wrong end in the dark, white in the light.
	if (theme === 'dark' && shade.lightness === 0) return readable({ ...own, lightness: STEP }, theme, grounds, min);
	if (theme === 'light' && shade.lightness >= 1) return readable({ ...own, lightness: 1 - STEP }, theme, grounds, min);
	return shade;
}

function within(lightness: number): number {
	return Math.min(1, Math.max(0, lightness));
}
