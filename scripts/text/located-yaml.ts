import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Place } from './diagnostic.ts';
import type { SourceFile } from './source.ts';
import { DIRECTIVE_ADVICE, nameAdvice, nestingAdvice, quoteAdvice, syntaxAdvice } from './yaml-advice.ts';

/** The path of a value, such as `['related', 0]`. */
export type YamlPath = readonly (string | number)[];

/** YAML as data, with the places of its values. */
export interface LocatedYaml {
	/** Texts, numbers, truth values, null, lists and objects. */
	readonly data: unknown;
	/** The place of a value, or of its key. If there is none, the place of the nearest value around it, or of the first line. */
	readonly placeOf: (path: YamlPath, atKey?: boolean) => Place;
	/** The value at a path: null where it is empty, undefined where there is none. */
	readonly valueAt: (path: YamlPath) => unknown;
}

/** A place at which YAML cannot be read, and what to do about it. */
export interface YamlFault {
	readonly place: Place;
	readonly message: string;
}

/** The lines of a file to read: 0-based, `end` exclusive. */
interface LineRange {
	readonly start: number;
	readonly end: number;
}

/** Much deeper lists in lists end the process, because the parser runs out of memory. No file that people write comes near. */
const MAX_NESTING = 500;
/** More messages about one file help nobody. */
const MAX_FAULTS = 20;

/**
 * Reads lines of a file as YAML of the plain sort: texts, numbers, lists and fields. Anchors, aliases, tags, directives and fields named by
 * a list are faults, because whoever writes one means a text, and because they can make a short file a very large one.
 *
 * @returns the data, or the first faults in the order of the lines
 */
export function locatedYaml(file: SourceFile, range: LineRange): LocatedYaml | readonly YamlFault[] {
	const lines = file.lines.slice(range.start, range.end).map((line) => line.text);
	const refused = refusedLine(lines);
	if (refused !== undefined) {
		const place = { file: file.path, line: range.start + refused.index + 1, span: { start: 1, end: 1 } };
		return [{ place, message: refused.message }];
	}
	const counter = new LineCounter();
	const yaml = lines.join('\n');
	// With “silent”, the parser leaves out all that follows a line “---”, and says nothing of it.
	const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
	const placeAt = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { file: file.path, line: range.start + Math.max(line, 1), span: { start: Math.max(col, 1), end: Math.max(col, 1) } };
	};
	const rich = richFaults(document, yaml);
	const lineOf = ({ offset }: FaultAt): number => counter.linePos(offset).line;
	const richLines = new Set(rich.map(lineOf));
	// A sign of YAML in a text often makes the rest of its line unreadable too.
	const syntax = syntaxFaults(document.errors, yaml).filter((fault) => !richLines.has(lineOf(fault)));
	const faults = [...syntax, ...rich].sort((one, other) => one.offset - other.offset).slice(0, MAX_FAULTS);
	if (faults.length > 0) return faults.map(({ offset, message }) => ({ place: placeAt(offset), message }));
	const data: unknown = document.toJS();
	return { data, placeOf: placer(document, placeAt), valueAt: (path) => valueIn(data, path) };
}

/** A line that must not reach the parser. */
function refusedLine(lines: readonly string[]): { readonly index: number; readonly message: string } | undefined {
	const deep = firstDeepLine(lines);
	if (deep >= 0) return { index: deep, message: nestingAdvice(MAX_NESTING) };
	// Another version of YAML has other words for true, and dates.
	const first = lines.findIndex((line) => !/^\s*(?:#|$)/u.test(line));
	return lines[first]?.startsWith('%') === true ? { index: first, message: DIRECTIVE_ADVICE } : undefined;
}

/** The index of the line with which values stand more than {@link MAX_NESTING} levels deep in each other; -1 if there is none. */
function firstDeepLine(lines: readonly string[]): number {
	let open = 0;
	return lines.findIndex((line) => {
		// Signs in texts count too: no file has so many brackets that are never closed.
		for (const [sign] of line.matchAll(/[[{\]}]/gu)) open = sign === '[' || sign === '{' ? open + 1 : Math.max(0, open - 1);
		const indent = /^[\s?-]*/u.exec(line)?.[0].length ?? 0;
		return open > MAX_NESTING || indent > MAX_NESTING;
	});
}

interface FaultAt {
	readonly offset: number;
	readonly message: string;
}

/** Each field that stands twice; else the first fault alone, because others follow from it. */
function syntaxFaults(errors: readonly YAMLError[], yaml: string): readonly FaultAt[] {
	const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	if (first === undefined) return [];
	const told = doubled.length === errors.length ? doubled : [first];
	return told.map(({ code, pos: [offset] }) => ({ offset, message: syntaxAdvice(code, yaml, offset) }));
}

/** Faults of what YAML can do and fields do not need. */
function richFaults(document: Document, yaml: string): readonly FaultAt[] {
	const faults: FaultAt[] = [];
	visit(document, (_key, node) => {
		if (isPair(node)) {
			if (isScalar(node.key) || !isNode(node.key)) return;
			// What cannot be read is often taken for such a name.
			if (document.errors.length === 0) faults.push({ offset: node.key.range?.[0] ?? 0, message: nameAdvice(isAlias(node.key)) });
			return visit.SKIP;
		}
		const sign = signOf(node);
		if (sign === undefined || !isNode(node)) return;
		const offset = node.range?.[0] ?? 0;
		// The sign stands before the value, sometimes in another line.
		const at = yaml.lastIndexOf(sign, offset);
		faults.push({ offset: at < 0 ? offset : at, message: quoteAdvice(sign) });
		return undefined;
	});
	// A sign that stands in many places is one misunderstanding.
	return [...new Map(faults.toReversed().map((fault) => [fault.message, fault])).values()].reverse();
}

/** The sign by which a value repeats another, can be repeated, or has a type. */
function signOf(node: unknown): string | undefined {
	if (isAlias(node)) return `*${node.source}`;
	if (!isNode(node)) return undefined;
	if (node.anchor !== undefined) return `&${node.anchor}`;
	return node.tag?.replace('tag:yaml.org,2002:', '!!');
}

function valueIn(data: unknown, path: YamlPath): unknown {
	let value = data;
	// Own fields alone: every object has a `constructor`.
	for (const key of path) value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(key)) : undefined;
	return value;
}

function placer(document: Document, placeAt: (offset: number) => Place): LocatedYaml['placeOf'] {
	return (path, atKey = false) => {
		for (let length = path.length; length > 0; length -= 1) {
			const key = path[length - 1];
			const holder = document.getIn(path.slice(0, length - 1), true);
			const pair = isMap(holder)
				? holder.items.find((item) => isScalar(item.key) && String(item.key.value ?? '') === String(key))
				: undefined;
			const node = pair === undefined ? document.getIn(path.slice(0, length), true) : ((atKey ? undefined : pair.value) ?? pair.key);
			if (isNode(node) && node.range) return placeAt(node.range[0]);
		}
		return placeAt(0);
	};
}
