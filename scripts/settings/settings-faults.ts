import type { z } from 'zod';
import type { LocatedYaml, YamlPath } from '../text/located-yaml.ts';
import { nearestName } from '../text/nearest-name.ts';
import { shortened } from '../text/shortened.ts';
import { exampleAt, keysAt, otherName } from './settings-keys.ts';

/** What is wrong with a key or a value. */
export interface SettingsFault {
	readonly path: YamlPath;
	readonly isUnknownKey: boolean;
	/** What is wrong and what to write instead, in one sentence. */
	readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** The faults that a schema's issues stand for, in plain words. A value of the wrong kind may break several rules; it has one fault. */
export function settingsFaults(issues: readonly Issue[], valueAt: LocatedYaml['valueAt']): readonly SettingsFault[] {
	return firstOfEachValue(issues).flatMap((issue) => faultsOf(issue, valueAt));
}

function firstOfEachValue(issues: readonly Issue[]): readonly Issue[] {
	return [...new Map(issues.toReversed().map((issue) => [issue.path.join('\n'), issue])).values()].toReversed();
}

function faultsOf(issue: Issue, valueAt: LocatedYaml['valueAt']): readonly SettingsFault[] {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({ path: [...path, key], isUnknownKey: true, message: unknownKey(key, path) }));
	if (issue.code === 'invalid_union') {
		// The member of the union that the value is meant for is the one of its kind: a text, or a group of keys.
		const member = issue.errors.find((errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0));
		const inner = member?.map((one): Issue => ({ ...one, path: [...issue.path, ...one.path] }));
		if (inner !== undefined) return settingsFaults(inner, valueAt);
	}
	return [{ path, isUnknownKey: false, message: `${subject(path)} ${problemOf(issue, path, valueAt)}` }];
}

function unknownKey(key: string, path: YamlPath): string {
	const names = keysAt([...path, key]).map(({ name }) => name);
	const other = otherName(key, names);
	const nearest = other ?? nearestName(key, names);
	const where = path.length === 0 ? 'site.yaml' : `“${path[0]}”`;
	return `“${shortened(key)}” is no key of ${where}: ${nearest === undefined ? `the keys are ${names.join(', ')}` : `did you mean ${nearest}?`}`;
}

/** What is wrong with a value, and what to write instead. */
function problemOf(issue: Issue, path: YamlPath, valueAt: LocatedYaml['valueAt']): string {
	const given = valueAt(path);
	const remedy = `write it as in ${exampleAt(path)}`;
	if (issue.code === 'invalid_value') {
		const names = issue.values.map(String);
		const nearest = typeof given === 'string' ? nearestName(given, names) : undefined;
		return `is none of ${names.join(', ')}: ${nearest === undefined ? remedy : `did you mean ${nearest}?`}`;
	}
	if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union')
		return issue.message.includes(': ') ? issue.message : `${issue.message}: ${remedy}`;
	if (given === undefined) return `is missing: ${remedy}`;
	if (given === null && path[0] === 'accent')
		return `is empty, because YAML takes what follows a # for a remark: put the colour in quotes, as in ${exampleAt(path)}`;
	if (given === null) return `is empty: ${remedy}, or delete the key`;
	const isWord = typeof given === 'number' || typeof given === 'boolean';
	return `is ${kindOf(given)}: ${isWord ? `put it in quotes, "${given}", if it is meant` : remedy}`;
}

/** How a message names a value: “title”, number 2 of “home”, “link” of number 2 of “footer”. */
function subject(path: YamlPath): string {
	const [key, index, field] = path;
	if (index === undefined) return `“${key}”`;
	const item = typeof index === 'number' ? `number ${index + 1} of “${key}”` : `“${index}” of “${key}”`;
	return field === undefined ? item : `“${field}” of ${item}`;
}

/** The kind of a value, as a message names it. */
export function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return value === null ? 'empty' : 'a group of keys';
	if (typeof value === 'number') return 'a number';
	return typeof value === 'boolean' ? 'a yes or no' : 'a text';
}
