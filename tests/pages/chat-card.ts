import { attribute, parseHtml, textOf } from './html.ts';

/** A page as a chat's crawler reads it: the first 32 KB, no JavaScript, nothing behind the head. */

/** So many bytes Slack reads. */
const READ_BYTES = 32 * 1024;
/** What a card is made of stands in so many bytes: other crawlers are less patient. */
const TAGS_WITHIN = 8 * 1024;

/** The tags by name or property, and `title` and `canonical`; the first of each name counts. */
export function readTags(page: Uint8Array, bytes = READ_BYTES): ReadonlyMap<string, string> {
	const tags = new Map<string, string>();
	const add = (name: string | undefined, value: string | undefined): void => {
		if (name !== undefined && value !== undefined && !tags.has(name)) tags.set(name, value);
	};
	for (const element of parseHtml(Buffer.from(page.subarray(0, bytes)).toString('utf8'))) {
		if (element.tagName === 'meta') {
			add(attribute(element, 'property') ?? attribute(element, 'name'), attribute(element, 'content'));
			add('charset', attribute(element, 'charset'));
		}
		if (element.tagName === 'title') add('title', textOf(element));
		if (element.tagName === 'link') add(attribute(element, 'rel'), attribute(element, 'href'));
	}
	return tags;
}

interface Expected {
	/** The term's absolute address. */
	readonly address: string;
	readonly siteTitle: string;
	/** Whether the term has other names, a topic, a card image. */
	readonly aliases: boolean;
	readonly topic: boolean;
	readonly image: boolean;
}

/** In UTF-16 units, as in design.md. */
const LIMITS: Readonly<Record<string, number>> = {
	'og:title': 60,
	'twitter:title': 60,
	'og:description': 200,
	'twitter:description': 200,
	description: 200,
};
const PAIRS = [
	['og:title', 'twitter:title'],
	['og:description', 'twitter:description'],
	['og:description', 'description'],
	['og:image', 'twitter:image'],
	['og:image:alt', 'twitter:image:alt'],
] as const;
const IMAGE_TAGS = [
	...['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'],
	...['twitter:image', 'twitter:image:alt'],
];

/** Everything that is wrong with what a chat reads of a page; empty where all is well. */
export function cardFaults(page: Uint8Array, expected: Expected): readonly string[] {
	const tags = readTags(page, TAGS_WITHIN);
	const ways = readTags(page, READ_BYTES);
	return [
		...missing(tags, expected),
		...['icon', 'search', 'alternate'].filter((name) => !ways.has(name)).map((name) => `no ${name}`),
		...wrong(tags, expected),
		...misshapen(tags),
	];
}

type Tags = ReadonlyMap<string, string>;

function missing(tags: Tags, { image, aliases, topic }: Expected): readonly string[] {
	const names = ['viewport', 'title', 'theme-color', ...Object.keys(LIMITS)];
	if (image) names.push(...IMAGE_TAGS);
	if (aliases) names.push('twitter:label1', 'twitter:data1');
	if (topic && aliases) names.push('twitter:label2', 'twitter:data2');
	return names.filter((name) => (tags.get(name) ?? '').trim() === '').map((name) => `no ${name}`);
}

function wrong(tags: Tags, { address, siteTitle, image }: Expected): readonly string[] {
	const fixed: Readonly<Record<string, string | undefined>> = {
		charset: 'utf-8',
		canonical: address,
		'og:url': address,
		'og:site_name': siteTitle,
		'og:type': 'article',
		'twitter:card': image ? 'summary_large_image' : 'summary',
		'og:image:width': image ? '1200' : undefined,
		'og:image:height': image ? '630' : undefined,
		'og:image:type': image ? 'image/png' : undefined,
		robots: undefined,
	};
	const faults = Object.entries(fixed).filter(([name, value]) => tags.get(name) !== value);
	return [
		...faults.map(([name, value]) => `${name} is ${tags.get(name)}, not ${value}`),
		...PAIRS.filter(([a, b]) => tags.get(a) !== tags.get(b)).map(([a, b]) => `${a} and ${b} differ`),
	];
}

function misshapen(tags: Tags): readonly string[] {
	const faults: string[] = [];
	for (const [name, limit] of Object.entries(LIMITS)) {
		const value = tags.get(name) ?? '';
		if (value.length > limit) faults.push(`${name} has ${value.length} characters`);
		if (/\p{Surrogate}/u.test(value)) faults.push(`${name} has half a character`);
	}
	for (const name of ['og:url', 'og:image']) if (!/^https?:\/\/|^$/u.test(tags.get(name) ?? '')) faults.push(`${name} is not absolute`);
	if (!/^#[0-9a-f]{6}$/u.test(tags.get('theme-color') ?? '')) faults.push('theme-color has not six digits');
	return faults;
}
