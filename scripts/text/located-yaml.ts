import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { oneLine } from '../../src/language/one-line.ts';
import type { Place } from './diagnostic.ts';
import type { SourceFile } from './source.ts';

/** The path of a value, such as `['related', 0]`. */
export type YamlPath = readonly (string | number)[];

/** YAML as data, with the places of its values. */
export interface LocatedYaml {
	/** Texts, numbers, truth values, null, lists and objects. */
	readonly data: unknown;
	/** The place of a value, or of its key. If there is none, the place of the nearest value around it, or of the first line. */
	readonly placeOf: (path: YamlPath, atKey?: boolean) => Place;
	/** Whether a value is given at the path, be it empty. */
	readonly has: (path: YamlPath) => boolean;
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

/**
 * Reads lines of a file as YAML of the plain sort: texts, numbers, lists and fields. Anchors, aliases, tags and fields named by a list are
 * faults, because whoever writes one means a text, and because they can make a short file a very large one.
 *
 * @returns the data, or the faults in the order of the lines
 */
export function locatedYaml(file: SourceFile, range: LineRange): LocatedYaml | readonly YamlFault[] {
	const lines = file.lines.slice(range.start, range.end).map((line) => line.text);
	const deep = firstDeepLine(lines);
	if (deep >= 0) {
		const place = { file: file.path, line: range.start + deep + 1, span: { start: 1, end: 1 } };
		return [{ place, message: `more than ${MAX_NESTING} brackets, dashes or indents in front of a text: put the text between quotes` }];
	}
	const counter = new LineCounter();
	const yaml = lines.join('\n');
	const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
	const placeAt = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { file: file.path, line: range.start + Math.max(line, 1), span: { start: Math.max(col, 1), end: Math.max(col, 1) } };
	};
	const faults = [...syntaxFaults(document.errors, yaml), ...richFaults(document)];
	if (faults.length > 0) return faults.map(({ offset, message }) => ({ place: placeAt(offset), message }));
	return { data: document.toJS(), placeOf: placer(document, placeAt), has: (path) => path.length === 0 || document.hasIn(path) };
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
	return told.map(({ code, pos: [offset] }) => ({ offset, message: adviceOn(code, yaml, offset) }));
}

const NO_COLON = 'a line without a colon: write “field: text”, or indent the line to go on with the text above';

function adviceOn(code: YAMLError['code'], yaml: string, offset: number): string {
	const rest = oneLine(yaml.slice(offset).split('\n')[0] ?? '');
	const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
	if (/^ *\t/u.test(line)) return 'a tab indents this line: indent with spaces instead';
	switch (code) {
		case 'DUPLICATE_KEY':
			return `\`${/^["']?([^:"']*)/u.exec(rest)?.[1]?.trim() ?? ''}\` stands here twice: keep one of them`;
		case 'BLOCK_AS_IMPLICIT_KEY':
			return 'a second colon in one field: put the text behind the first colon between quotes';
		case 'BAD_SCALAR_START':
			return `a text cannot begin with “${rest.slice(0, 1)}” here: put it between quotes`;
		case 'BAD_DQ_ESCAPE':
			return 'a backslash between double quotes stands for a special sign: write two, or use single quotes';
		case 'MULTIPLE_DOCS':
			return 'a line “---” or “...” ends the fields here: delete it';
		case 'MULTILINE_IMPLICIT_KEY':
			return NO_COLON;
		case 'BAD_INDENT':
			return 'this line does not begin below those that it belongs to, or a bracket above it is still open: indent it as they are, and close the bracket';
		case 'MISSING_CHAR':
			if (!line.includes(':') && !/["'[{]/u.test(line)) return NO_COLON;
			return 'a quote or a bracket is still open, a colon is missing, or this line is not indented as those that it belongs to: mend that here or above';
		default:
			return 'this cannot be read: put the whole text behind the colon between double quotes';
	}
}

/** Faults of what YAML can do and fields do not need. */
function richFaults(document: Document): readonly FaultAt[] {
	const faults: FaultAt[] = [];
	visit(document, (key, node) => {
		if (isPair(node)) {
			if (isScalar(node.key) || !isNode(node.key)) return;
			faults.push({ offset: node.key.range?.[0] ?? 0, message: nameAdvice(isAlias(node.key)) });
			return visit.SKIP;
		}
		if (key === 'key' || !isNode(node)) return;
		const offset = node.range?.[0] ?? 0;
		if (isAlias(node)) faults.push({ offset, message: quoteAdvice(`*${node.source}`) });
		else if (node.anchor !== undefined) faults.push({ offset, message: quoteAdvice(`&${node.anchor}`) });
		else if (node.tag !== undefined) faults.push({ offset, message: quoteAdvice(node.tag.replace('tag:yaml.org,2002:', '!!')) });
		return undefined;
	});
	// A sign that stands in many places is one misunderstanding.
	return [...new Map(faults.toReversed().map((fault) => [fault.message, fault])).values()].reverse();
}

function nameAdvice(isReference: boolean): string {
	return `${isReference ? 'a name behind a “*”' : 'a list or a group of fields'} cannot be the name of a field: write a word`;
}

function quoteAdvice(sign: string): string {
	return `“${sign}” is a sign of YAML here and no text: put the text between quotes, with this sign if it belongs to it`;
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
