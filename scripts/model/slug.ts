import { createHash } from 'node:crypto';
import { withPlainLetters } from '../../src/language/fold.ts';
import type { TermId } from '../../src/language/ids.ts';

/** How signs in names are spelt out, so that `C`, `C++` and `C#` differ. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/\+/gu, ' plus '],
	[/#/gu, ' sharp '],
	[/&/gu, ' and '],
	[/@/gu, ' at '],
	[/%/gu, ' percent '],
	[/(?<![\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ' dot '],
];
/** Names that no file may have on Windows, and `index`, which would be the page of the folder itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;
const MAX_LENGTH = 80;

/**
 * The slug of a name: lower-case words joined by hyphens, with letters of any script (NFC), and Latin letters without accents, folded as the search folds them. It
 * depends on the name alone, so that no other name can change it. A name without letters and digits becomes its code points. A slug of
 * more than {@link MAX_LENGTH} UTF-16 units is cut and gets a digest of the name. The slug is never empty, `..` or a device name.
 */
export function slugOf(name: string): string {
	let text = withPlainLetters(
		name
			.normalize('NFKD')
			.replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
			.normalize('NFC')
			.toLowerCase(),
	);
	if (!/[\p{L}\p{N}]/u.test(text)) return codePoints(text);
	for (const [sign, spelt] of SIGNS) text = text.replaceAll(sign, spelt);
	const slug = text
		.replaceAll(/['’]/gu, '')
		.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replaceAll(/^-+|-+$/gu, '');
	if (RESERVED.test(slug)) return `${slug}-term`;
	return slug.length <= MAX_LENGTH ? slug : `${cutAtHyphen(slug)}-${digest(name)}`;
}

function codePoints(text: string): string {
	const points = [...text]
		.filter((character) => character.trim() !== '')
		.map((character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`);
	const slug = points.length === 0 ? 'unnamed' : points.join('-');
	return slug.length <= MAX_LENGTH ? slug : `${cutAtHyphen(slug)}-${digest(text)}`;
}

function cutAtHyphen(slug: string): string {
	const cut = [...slug.slice(0, MAX_LENGTH - 9)].join('');
	const hyphen = cut.lastIndexOf('-');
	return (hyphen > MAX_LENGTH / 2 ? cut.slice(0, hyphen) : cut).replace(/[\uD800-\uDBFF]$/u, '');
}

/** The first eight hexadecimal digits of the SHA-256 of `text` in NFC. */
export function digest(text: string): string {
	return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}

/**
 * Distinct slugs for names with different keys. Where names share a slug, the name that is spelt like the slug keeps it, and the
 * others get a digest. The order of the names does not matter.
 */
export function distinctSlugs(names: readonly string[], taken: ReadonlySet<string> = new Set()): readonly TermId[] {
	const bySlug = new Map<string, string[]>();
	for (const name of names) {
		const slug = slugOf(name);
		bySlug.set(slug, [...(bySlug.get(slug) ?? []), name]);
	}
	return names.map((name) => {
		const slug = slugOf(name);
		const rivals = bySlug.get(slug) ?? [];
		const literal = rivals.filter((rival) => isLiteral(rival, slug));
		const keeps = !taken.has(slug) && (rivals.length === 1 || (literal.length === 1 && literal[0] === name));
		return (keeps ? slug : `${slug}-${digest(name)}`) as TermId;
	});
}

function isLiteral(name: string, slug: string): boolean {
	return name.toLowerCase().replaceAll(/[\s-]+/gu, '-') === slug;
}
