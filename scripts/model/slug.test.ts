import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/language/name-key.ts';
import { outputPathFault } from '../text/output-file.ts';
import { digest, distinctSlugs, slugOf } from './slug.ts';

const AWKWARD = [
	...['C', 'C++', 'C#', '.NET', '!!!', '中文', 'Ω', 'é', '👩‍🚀', '🚀', '__proto__', 'constructor', 'index', 'CON', 'con.md', 'aux', 'LPT1'],
	...['..', '.', '/', '../../etc/passwd', '\\', 'a/b', '<script>', 'x'.repeat(300), `${'word '.repeat(60)}end`, '…', '\u202E', 'DC/OS'],
	...['日本語'.repeat(100), '🚀'.repeat(100), 'نص', 'हिन्दी', 'ÅNGSTRÖM', 'İstanbul', 'ﬁle', '½', 'com¹', 'nul', 'prn'],
];
const name = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 8 }));
/** Names with different keys, as in a vocabulary. */
const names = fc.uniqueArray(name, { maxLength: 12, selector: nameKey });

function pathOf(slug: string): string {
	return `static/t/${slug}/index.html`;
}

describe('slugOf', () => {
	it.each([
		['Kubernetes', 'kubernetes'],
		['Docker Swarm', 'docker-swarm'],
		['C', 'c'],
		['C++', 'c-plus-plus'],
		['C#', 'c-sharp'],
		['.NET', 'dot-net'],
		['ASP.NET', 'asp-net'],
		['R&D', 'r-and-d'],
		['99%', '99-percent'],
		['!!!', 'u21-u21-u21'],
		['中文', '中文'],
		['Ω', 'ω'],
		['é', 'e'],
		['Łódź', 'lodz'],
		['Œuvre', 'oeuvre'],
		['Øre', 'ore'],
		['Straße', 'strasse'],
		['e\u0301', 'e'],
		['🚀', 'u1f680'],
		['__proto__', 'proto'],
		['constructor', 'constructor'],
		['index', 'index-term'],
		['CON', 'con-term'],
		['Conway’s law', 'conways-law'],
		['DC/OS', 'dc-os'],
		['../../etc/passwd', 'etc-passwd'],
		['', 'unnamed'],
		[' ', 'unnamed'],
	])('of %j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));

	it('cuts 300 characters and tells the cut ones apart by a digest', () => {
		const long = 'x'.repeat(300);
		expect(slugOf(long)).toMatch(/^x{71}-[0-9a-f]{8}$/u);
		expect(slugOf(`${long}y`)).not.toBe(slugOf(long));
		expect(slugOf(`${'word '.repeat(60)}end`)).toMatch(/^(?:word-)+[0-9a-f]{8}$/u);
	});

	it('keeps all awkward names apart', () => {
		const slugs = AWKWARD.map(slugOf);
		const twice = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
		expect(twice).toEqual([]);
	});

	it('is a file name that every system takes, of lower-case letters and hyphens', () => {
		fc.assert(
			fc.property(name, (text) => {
				const slug = slugOf(text);
				expect(outputPathFault(pathOf(slug))).toBeUndefined();
				expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
				expect(slug).toBe(slug.toLowerCase());
				expect(slugOf(slug)).toBe(slug);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('is the same for composed and decomposed text', () => {
		fc.assert(
			fc.property(name, (text) => {
				expect(slugOf(text.normalize('NFD'))).toBe(slugOf(text.normalize('NFC')));
			}),
			{ numRuns: 1_000 },
		);
	});
});

describe('distinctSlugs', () => {
	it('gives the slug to the name that is spelt like it', () => {
		expect(distinctSlugs(['DC/OS', 'DC OS', 'Docker'])).toEqual([`dc-os-${digest('DC/OS')}`, 'dc-os', 'docker']);
		expect(distinctSlugs(['a/b', 'a.b'])).toEqual([`a-b-${digest('a/b')}`, `a-b-${digest('a.b')}`]);
	});

	it('does not use taken ids', () => {
		expect(distinctSlugs(['Docker'], new Set(['docker']))).toEqual([`docker-${digest('Docker')}`]);
	});

	it('gives distinct ids that every file system takes', () => {
		fc.assert(
			fc.property(names, (all) => {
				const slugs = distinctSlugs(all);
				expect(new Set(slugs).size).toBe(all.length);
				expect(slugs.flatMap((slug) => outputPathFault(pathOf(slug)) ?? [])).toEqual([]);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('does not depend on the order of the names', () => {
		fc.assert(
			fc.property(names, (all) => {
				const straight = new Map(distinctSlugs(all).map((slug, index) => [all[index], slug]));
				const turned = all.toReversed();
				expect(new Map(distinctSlugs(turned).map((slug, index) => [turned[index], slug]))).toEqual(straight);
			}),
		);
	});
});
