/** Red, green and blue, from 0 to 1 each, as sRGB encodes them. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour in OKLCH (CSS Color 4): lightness from 0 to 1, chroma, and hue in radians. Equal steps look equal. */
export interface Oklch {
	readonly lightness: number;
	readonly chroma: number;
	readonly hue: number;
}

/** The colour of three or six hexadecimal digits behind a `#`. */
export function rgbOf(hex: string): Rgb {
	const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
	const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
	return [part(0), part(2), part(4)];
}

/** The colour as `#rrggbb`. */
export function hexOf(rgb: Rgb): string {
	return `#${rgb
		.map((part) =>
			Math.round(part * 255)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: Rgb, other: Rgb): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
	const [red, green, blue] = linear(rgb);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear([red, green, blue]: Rgb): Rgb {
	const decode = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
	return [decode(red), decode(green), decode(blue)];
}

/** The colour in OKLCH; the matrices are those of https://bottosson.github.io/posts/oklab/. */
export function oklchOf(rgb: Rgb): Oklch {
	const [red, green, blue] = linear(rgb);
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
	const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
	return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** Chroma is taken away in steps of this size until the colour can be shown. */
const CHROMA_STEP = 0.002;

/** The colour that screens can show which has this lightness and hue, and as much of the chroma as there can be. */
export function rgbOfOklch({ lightness, chroma, hue }: Oklch): Rgb {
	for (let left = chroma; left > 0; left -= CHROMA_STEP) {
		const rgb = unclipped({ lightness, chroma: left, hue });
		if (rgb.every((part) => part >= -0.0005 && part <= 1.0005)) return clipped(rgb);
	}
	return clipped(unclipped({ lightness, chroma: 0, hue }));
}

function clipped([red, green, blue]: Rgb): Rgb {
	const clip = (part: number): number => Math.min(1, Math.max(0, part));
	return [clip(red), clip(green), clip(blue)];
}

function unclipped({ lightness, chroma, hue }: Oklch): Rgb {
	const a = chroma * Math.cos(hue);
	const b = chroma * Math.sin(hue);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const encode = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
	return [
		encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
	];
}
