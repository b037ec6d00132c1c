import { stringify } from 'yaml';
import { footerLink, namedTopic, siteYaml } from '../../src/web/site-yaml.ts';
import type { YamlPath } from '../text/located-yaml.ts';

/** A key of `site.yaml`: what it is for, and how it is written. */
export interface SettingsKey {
	readonly name: string;
	readonly description: string;
	/** YAML, of one line or several. */
	readonly example: string;
}

/** A schema's field, as far as its documentation goes. */
interface Documented {
	meta(): { readonly description?: string | undefined; readonly examples?: unknown } | undefined;
}

/** All keys, in the order of the schema. */
export const SETTINGS_KEYS: readonly SettingsKey[] = keysOf(siteYaml.unwrap().shape);

/** The keys of the groups in a list, by the name of the list. */
const KEYS_OF_ITEMS: Readonly<Record<string, readonly SettingsKey[]>> = {
	footer: keysOf(footerLink.unwrap().shape),
	topics: keysOf(namedTopic.unwrap().shape),
};

/** Keys that other tools have for the same thing, by ours. */
const OTHER_NAMES: readonly (readonly [ours: string, others: string])[] = [
	['title', 'name'],
	['tagline', 'description subtitle'],
	['address', 'url origin'],
	['basePath', 'base baseurl'],
	['editLink', 'editurl'],
	['language', 'lang locale'],
	['accent', 'color colour theme'],
	['logo', 'brand favicon icon'],
	['topics', 'nav order sidebar'],
	['home', 'sections'],
	['link', 'url href to address'],
	['label', 'name text title'],
];

/** The one of `names` that other tools call like `key`. */
export function otherName(key: string, names: readonly string[]): string | undefined {
	return OTHER_NAMES.find(([ours, others]) => names.includes(ours) && others.split(' ').includes(key.toLowerCase()))?.[0];
}

/** The keys that may stand beside the one at the end of a path. */
export function keysAt(path: YamlPath): readonly SettingsKey[] {
	const [top] = path;
	return path.length < 2 ? SETTINGS_KEYS : (KEYS_OF_ITEMS[String(top)] ?? SETTINGS_KEYS);
}

/** How the value at a path is written, in one line of YAML. */
export function exampleAt(path: YamlPath): string {
	const [top, , field] = path;
	const keys = field === undefined ? SETTINGS_KEYS : keysAt(path);
	const name = field ?? top;
	return keys.find((key) => key.name === name)?.example ?? '';
}

function keysOf(shape: Readonly<Record<string, Documented>>): readonly SettingsKey[] {
	return Object.entries(shape).map(([name, field]) => {
		const { description = '', examples } = field.meta() ?? {};
		const [example] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
		return { name, description, example: yamlLine(name, example) };
	});
}

/** Lists and groups in brackets, so that they fit a message. */
function yamlLine(name: string, value: unknown): string {
	const isPlain = typeof value === 'string' && /^[\w/][\w ./:-]*$/u.test(value);
	const text = isPlain
		? value
		: stringify(value, { collectionStyle: 'flow', defaultStringType: 'PLAIN', lineWidth: 0, flowCollectionPadding: true });
	return `${name}: ${text.trim().replaceAll(/\s*\n\s*/gu, ' ')}`;
}
