import { type Document, isCollection, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import type { YamlPath } from '../text/yaml-document.ts';
import { nearestName } from './nearest-name.ts';
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
export function settingsFaults(issues: readonly Issue[], document: Document): readonly SettingsFault[] {
	return firstOfEachValue(issues).flatMap((issue) => faultsOf(issue, document));
}

function firstOfEachValue(issues: readonly Issue[]): readonly Issue[] {
	return [...new Map(issues.toReversed().map((issue) => [issue.path.join('\n'), issue])).values()].toReversed();
}

function faultsOf(issue: Issue, document: Document): readonly SettingsFault[] {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({ path: [...path, key], isUnknownKey: true, message: unknownKey(key, path) }));
	if (issue.code === 'invalid_union') {
		// The member of the union that the value is meant for is the one of its kind: a text, or a group of keys.
		const member = issue.errors.find((errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0));
		const inner = member?.map((one): Issue => ({ ...one, path: [...issue.path, ...one.path] }));
		if (inner !== undefined) return settingsFaults(inner, document);
	}
	return [{ path, isUnknownKey: false, message: `${subject(path)} ${problemOf(issue, path, document)}` }];
}

function unknownKey(key: string, path: YamlPath): string {
	const names = keysAt([...path, key]).map(({ name }) => name);
	const other = otherName(key, names);
	const nearest = other ?? nearestName(key, names);
	const where = path.length === 0 ? 'site.yaml' : `“${path[0]}”`;
	return `“${key}” is no key of ${where}: ${nearest === undefined ? `the keys are ${names.join(', ')}` : `did you mean ${nearest}?`}`;
}

/** What is wrong with a value, and what to write instead. */
function problemOf(issue: Issue, path: YamlPath, document: Document): string {
	const given = document.getIn(path);
	const remedy = `write it as in ${exampleAt(path)}`;
	if (issue.code === 'invalid_value') {
		const names = issue.values.map(String);
		const nearest = typeof given === 'string' ? nearestName(given, names) : undefined;
		return `is none of ${names.join(', ')}: ${nearest === undefined ? remedy : `did you mean ${nearest}?`}`;
	}
	if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union')
		return issue.message.includes(': ') ? issue.message : `${issue.message}: ${remedy}`;
	if (!document.hasIn(path)) return `is missing: ${remedy}`;
	if (given === null && path[0] === 'accent')
		return `is empty, because YAML takes what follows a # for a remark: put the colour in quotes, as in ${exampleAt(path)}`;
	if (given === null) return `is empty: ${remedy}, or delete the key`;
	const isWord = typeof given === 'number' || typeof given === 'boolean';
	return `is ${kindOf(document.getIn(path, true))}: ${isWord ? `put it in quotes, "${given}", if it is meant` : remedy}`;
}

/** How a message names a value: “title”, number 2 of “home”, “link” of number 2 of “footer”. */
function subject(path: YamlPath): string {
	const [key, index, field] = path;
	if (index === undefined) return `“${key}”`;
	const item = typeof index === 'number' ? `number ${index + 1} of “${key}”` : `“${index}” of “${key}”`;
	return field === undefined ? item : `“${field}” of ${item}`;
}

/** The kind of a value, as a message names it. */
export function kindOf(node: unknown): string {
	if (isSeq(node)) return 'a list';
	if (isCollection(node)) return 'a group of keys';
	const value = isScalar(node) ? node.value : node;
	if (value === null || value === undefined) return 'empty';
	if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
	return typeof value === 'boolean' ? 'a yes or no' : 'a text';
}
