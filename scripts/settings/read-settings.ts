import { isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { type SiteYaml, siteYaml } from '../../src/web/site-yaml.ts';
import { diagnostic, type Report, wholeFile } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { type LocatedYaml, locatedYaml } from '../text/yaml-document.ts';
import { kindOf, settingsFaults } from './settings-faults.ts';
import { exampleAt } from './settings-keys.ts';
import { yamlFault } from './yaml-faults.ts';

/** In UTF-16 units. A larger file holds something else. */
const MAX_LENGTH = 64_000;
/** No setting has as many levels. */
const MAX_DEPTH = 20;
/** More errors of the parser follow from the first ones. */
const MAX_SYNTAX_FAULTS = 5;

/** The settings of a notebook with their places, for diagnostics that depend on the notes. */
export interface ReadSettings {
	readonly settings: SiteYaml;
	readonly placeOf: LocatedYaml['placeOf'];
}

/** Reads `site.yaml`. Reports every fault, each with its place and what to write instead; returns undefined if there is one. */
export function readSettings(file: SourceFile, report: Report): ReadSettings | undefined {
	const length = file.lines.reduce((sum, line) => sum + line.text.length, 0);
	if (length > MAX_LENGTH) {
		const message = `the file has ${length} characters: keep it below ${MAX_LENGTH}, and put notes into a file of their own`;
		report(diagnostic('settings-syntax', wholeFile(file.path), message));
		return undefined;
	}
	const yaml = locatedYaml(file);
	const { document, placeAt, placeOf } = yaml;
	const syntax = syntaxFaults(yaml);
	for (const [offset, message] of syntax) report(diagnostic('settings-syntax', placeAt(offset), message));
	if (syntax.length > 0) return undefined;
	const { contents } = document;
	if (contents === null || (isScalar(contents) && contents.value === null)) return { settings: {}, placeOf };
	if (!isMap(contents)) {
		const message = `the file is ${kindOf(contents)}: write keys with their values, as in ${exampleAt(['title'])}`;
		report(diagnostic('settings-value', placeOf([]), message));
		return undefined;
	}
	const parsed = siteYaml.safeParse(document.toJS({ maxAliasCount: 0 }));
	if (parsed.success) return { settings: parsed.data, placeOf };
	for (const fault of settingsFaults(parsed.error.issues, document)) {
		const code = fault.isUnknownKey ? 'settings-key' : 'settings-value';
		report(diagnostic(code, placeOf(fault.path, fault.isUnknownKey), fault.message));
	}
	return undefined;
}

type SyntaxFault = readonly [offset: number, message: string];

/** What is no YAML; if there is nothing of the kind, what YAML offers beyond plain keys and values. */
function syntaxFaults({ document, placeAt }: LocatedYaml): readonly SyntaxFault[] {
	const errors = document.errors.map((error): SyntaxFault => [error.pos[0], yamlFault(error)]);
	// One cause often has several errors in its line.
	const byLine = new Map(errors.toReversed().map((fault) => [placeAt(fault[0]).line, fault]));
	if (errors.length > 0) return [...byLine.values()].toReversed().slice(0, MAX_SYNTAX_FAULTS);
	const faults = document.warnings.map((warning): SyntaxFault => [warning.pos[0], yamlFault(warning)]);
	visit(document, {
		Pair: (_key, { key }) => {
			if (isCollection(key)) faults.push([offsetOf(key), 'a key is a list or a group of keys: write one word']);
		},
		Alias: (_key, node) => void faults.push([offsetOf(node), `*${node.source} repeats another value: write the value itself`]),
		Value: (_key, node, path) => {
			if (path.length > 2 * MAX_DEPTH) {
				faults.push([offsetOf(node), 'this is nested too deeply: no setting has more than three levels']);
				return visit.BREAK;
			}
			if (node.anchor !== undefined)
				faults.push([offsetOf(node), `&${node.anchor} gives a value a name: delete it, or put the text in quotes`]);
			if (node.tag !== undefined && !isSeq(node) && !isMap(node) && document.warnings.length === 0)
				faults.push([offsetOf(node), `${node.tag} has a meaning in YAML that is of no use here: delete it`]);
			return undefined;
		},
	});
	return faults.slice(0, MAX_SYNTAX_FAULTS);
}

function offsetOf(node: Node): number {
	return node.range?.[0] ?? 0;
}
