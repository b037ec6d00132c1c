import { endingOf, LOGO_TYPES } from '../../src/web/site-yaml.ts';

/** The media types of pictures that browsers show, by their endings. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = { ...LOGO_TYPES, gif: 'image/gif', avif: 'image/avif' };

/** The first bytes of each kind of file as Latin letters (its specification), by media type. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
	'image/png': /^\u0089PNG\r\n\u001A\n/u,
	'image/jpeg': /^\u00FF\u00D8\u00FF/u,
	'image/webp': /^RIFF[\s\S]{4}WEBP/u,
	'image/gif': /^GIF8[79]a/u,
	'image/avif': /^[\s\S]{4}ftypavi[fs]/u,
};

/** Elements that run something, hold other documents, or change an address later. */
const ACTIVE_ELEMENT = /<(?:[^\s<>/:"'=]+:)?(script|foreignobject|iframe|object|embed|handler|listener|animate|set|audio|video|a)[\s/>]/iu;
const EVENT_ATTRIBUTE = /[\s"'/](?:[^\s<>/:"'=]+:)?(on[a-z]+)\s*=/iu;
const ADDRESS_ATTRIBUTE = /[\s"'/](?:[^\s<>/:"'=]+:)?(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;
/** Within the file itself, or data of a bitmap. */
const OWN_ADDRESS = /^(?:#|data:image\/(?:png|jpeg|gif|webp);)/iu;
const OUTER_STYLE = /@import|image-set\(|url\((?!\s{0,20}["']?\s{0,20}(?:#|data:image\/(?:png|jpeg|gif|webp);))/iu;
/** An escape in a style could spell any of these. */
const STYLE_ESCAPE = /<style\b[^>]{0,500}>[^<]*\\|\sstyle\s{0,20}=\s{0,20}(?:"[^"\\]*\\|'[^'\\]*\\)/iu;
/** In UTF-16 units from its beginning: what follows is the picture. */
const MAX_DOCTYPE = 1_000;

/** What is wrong with the bytes of a picture at this path, and what to do; undefined if it can be shown. */
export function pictureFault(path: string, bytes: Uint8Array): string | undefined {
	const ending = endingOf(path);
	return ending === 'svg' ? svgFault(bytes) : bitmapFault(ending, PICTURE_TYPES[ending] ?? '', bytes);
}

function bitmapFault(ending: string, type: string, bytes: Uint8Array): string | undefined {
	const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	return BEGINNINGS[type]?.test(beginning) === true ? undefined : `does not hold what its ending says: save it as ${ending} again`;
}

/**
 * What an SVG may not hold. As a picture on a page it runs nothing, but it has an address of its own, at which a browser opens it as a
 * document. So it is refused where anything in it acts, or loads from elsewhere.
 */
function svgFault(bytes: Uint8Array): string | undefined {
	const text = decoded(bytes);
	if (text === undefined) return 'is not UTF-8: save it as plain SVG';
	if (!/<(?:[\w-]+:)?svg[\s>]/iu.test(text)) return 'holds no SVG: save it as plain SVG';
	const doctype = text.search(/<!DOCTYPE/iu);
	if (/<!(?:ENTITY|ATTLIST|ELEMENT)/iu.test(text) || (doctype >= 0 && text.slice(doctype, doctype + MAX_DOCTYPE).includes('[')))
		return 'defines entities of its own: save it as plain SVG';
	if (/^\s*<\?xml\b[^>]{0,200}encoding\s*=\s*["'](?!utf-?8["'])/iu.test(text)) return 'is not UTF-8: save it as plain SVG';
	if (text.includes('www.w3.org/1999/xhtml')) return 'holds HTML, which a picture does not need: save it as plain SVG';
	if (/<\?xml-stylesheet/iu.test(text)) return 'loads a style sheet: save it as plain SVG';
	const plain = withoutReferences(text);
	const [, element] = ACTIVE_ELEMENT.exec(plain) ?? [];
	if (element !== undefined) return `holds <${element.toLowerCase()}>, which a picture does not need: delete it, or save it as plain SVG`;
	const [, attribute] = EVENT_ATTRIBUTE.exec(plain) ?? [];
	if (attribute !== undefined) return `runs a script (${attribute.toLowerCase()}): delete it, or save it as plain SVG`;
	const addresses = [...plain.matchAll(ADDRESS_ATTRIBUTE)].map(([, double = '', single = '']) => (double + single).trim());
	const outer = addresses.find((address) => address !== '' && !OWN_ADDRESS.test(address));
	if (outer !== undefined) return 'refers to another file: put what it needs into the file itself';
	return OUTER_STYLE.test(plain) || STYLE_ESCAPE.test(plain)
		? 'loads something in its styles: put what it needs into the file itself'
		: undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The text with characters in the place of numeric references, so that none can hide a word: `java&#115;cript`. */
function withoutReferences(text: string): string {
	return text.replaceAll(/&#(?:x0*([\da-f]{1,6})|0*(\d{1,7}));?/giu, (whole, hex: string | undefined, decimal: string | undefined) => {
		const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
