import { escapeXml } from '../../text/xml.ts';

/** SVG as text. Every attribute and text passes through here, so that nothing of the notes becomes markup. */

/** Attributes of an element, in the order in which they are written; numbers are rounded to a tenth of a pixel. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around `content`, which is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`,
	);
	return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element around a text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
	return element(name, attributes, escapeXml(text));
}

/** A number as paths and attributes write it. */
export function rounded(value: number): string {
	return String(Math.round(value * 10) / 10);
}
