import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place } from './diagnostic.ts';
import type { SourceFile } from './source.ts';

/** The path of a value in a YAML document, such as `['related', 0]`. */
export type YamlPath = readonly (string | number)[];

/** A part of a file as YAML, with the places of its values. */
export interface LocatedYaml {
	readonly document: Document;
	/** The place of an offset in the YAML, in UTF-16 units. */
	readonly placeAt: (offset: number) => Place;
	/**
	 * The place of a value, or of its key. If there is no such value, the place of the nearest one around it, or of the whole.
	 *
	 * @param atKey whether the place is that of the key
	 */
	readonly placeOf: (path: YamlPath, atKey?: boolean) => Place;
}

/** Reads the lines of a file from index `from` up to index `to`, which is left out, as a YAML document. Its errors are in the document. */
export function locatedYaml(file: SourceFile, from = 0, to = file.lines.length): LocatedYaml {
	const counter = new LineCounter();
	const text = file.lines
		.slice(from, to)
		.map((line) => line.text)
		.join('\n');
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const placeAt = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		const column = Math.max(col, 1);
		return { file: file.path, line: Math.max(line, 1) + from, span: { start: column, end: column } };
	};
	const placeOf = (path: YamlPath, atKey = false): Place => {
		for (let length = path.length; length > 0; length -= 1) {
			const key = path[length - 1];
			const holder = document.getIn(path.slice(0, length - 1), true);
			const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
			const node = pair === undefined ? document.getIn(path.slice(0, length), true) : ((atKey ? undefined : pair.value) ?? pair.key);
			if (isNode(node) && node.range) return placeAt(node.range[0]);
		}
		return placeAt(0);
	};
	return { document, placeAt, placeOf };
}
