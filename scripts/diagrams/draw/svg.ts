import { escapeXml } from '../../text/xml.ts';

/** SVG as text. Every attribute and text goes through here, so that text from the notes never becomes markup. */

/** Attributes of an element, in the order they are written. Numbers are rounded to a tenth of a pixel. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around `content`, which is SVG. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`,
	);
	return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element around plain text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
	return element(name, attributes, escapeXml(text));
}

/** A number as it is written in paths and attributes. */
export function rounded(value: number): string {
	return String(Math.round(value * 10) / 10);
}
