import type { z } from 'zod';
import type { LocatedYaml, YamlFault, YamlPath } from '../text/located-yaml.ts';
import { nearestName } from '../text/nearest-name.ts';
import { shortened } from '../text/shortened.ts';

/** What the fields of a file are for, in the words of its messages. */
export interface FieldGuide {
	/** What a whole file is without its fields: “the front matter”. */
	readonly whole: string;
	/**
	 * What to write into each field, as the end of “add …” or “write …”. A field of an item is named by its path without the number: `checks.says`;
	 * an item by its list and a star: `checks.*`.
	 */
	readonly advice: Readonly<Record<string, string>>;
	/** What the items of each list with fields are called: `checks` holds a `check`. The list that is the whole file has the name ''. */
	readonly items: Readonly<Record<string, string>>;
}

/**
 * Says in plain words what is wrong with data, each field once: where, what is there, and what to write.
 *
 * @returns the faults in the order in which zod finds them
 */
export function fieldFaults(issues: readonly z.core.$ZodIssue[], yaml: LocatedYaml, guide: FieldGuide): readonly YamlFault[] {
	const faults = new Map<string, YamlFault>();
	for (const issue of issues) {
		const path = issue.path.filter((part) => typeof part !== 'symbol');
		const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
		for (const key of keys) add(faults, [...path, key], unknownField(key, path, yaml, guide));
		const needsText = issue.code === 'invalid_type' && issue.expected === 'string';
		if (keys.length === 0) add(faults, path, wrongField(path, needsText, yaml, guide));
	}
	return [...faults.values()];
}

/** A value of the wrong type may break several rules, but one message is enough. */
function add(faults: Map<string, YamlFault>, path: YamlPath, fault: YamlFault): void {
	const key = path.join('\n');
	if (!faults.has(key)) faults.set(key, fault);
}

function wrongField(path: YamlPath, needsText: boolean, yaml: LocatedYaml, guide: FieldGuide): YamlFault {
	const place = yaml.placeOf(path);
	const advice = guide.advice[kindOf(path)] ?? 'a text';
	if (path.length === 0)
		return { place, message: `${guide.whole} ${yaml.data === null ? 'is empty' : `is ${shown(yaml.data)}`}: write ${advice}` };
	const value = yaml.valueAt(path);
	if (value === undefined) return { place, message: `${nameOf(path, guide)} is missing: add ${advice}` };
	if (needsText && (typeof value === 'number' || typeof value === 'boolean'))
		return { place, message: `${nameOf(path, guide)} is ${shown(value)}, which YAML takes for no text: put it between quotes` };
	const wrong = value === null || (typeof value === 'string' && value.trim() === '') ? 'is empty' : `is ${shown(value)}`;
	return { place, message: `${nameOf(path, guide)} ${wrong}: write ${advice}` };
}

function unknownField(key: string, path: YamlPath, yaml: LocatedYaml, guide: FieldGuide): YamlFault {
	const within = kindOf(path);
	const prefix = within.replace(/\*$/u, '');
	const fields = Object.keys(guide.advice).flatMap((kind) => {
		const name = kind.slice(prefix.length);
		return kind.startsWith(prefix) && /^[a-z]+$/iu.test(name) ? [name] : [];
	});
	const near = nearestName(key, fields);
	const holder = path.length === 0 ? 'here' : `in ${nameOf(path, guide)}`;
	const remedy = near === undefined ? `delete it, or use one of ${fields.join(', ')}` : `write \`${near}\``;
	return { place: yaml.placeOf([...path, key], true), message: `there is no field \`${shortened(key)}\` ${holder}: ${remedy}` };
}

/** The name of a field for {@link FieldGuide.advice}. */
function kindOf(path: YamlPath): string {
	const names = path.filter((part) => typeof part === 'string');
	return typeof path.at(-1) === 'number' ? [...names, '*'].join('.') : names.join('.');
}

/** “`kind`”, “`says` of check 2”, “item 2 of `aliases`”. */
function nameOf(path: YamlPath, { items }: FieldGuide): string {
	const last = path.at(-1);
	if (typeof last === 'number') {
		const list = path.slice(0, -1).join('.');
		const item = items[list];
		return item === undefined ? `item ${last + 1} of \`${list}\`` : `${item} ${last + 1}`;
	}
	const above = path.slice(0, -1);
	const own = `\`${shortened(String(last ?? ''))}\``;
	return above.length === 0 ? own : `${own} of ${nameOf(above, { items, whole: '', advice: {} })}`;
}

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a group of fields' : `“${shortened(String(value))}”`;
}
