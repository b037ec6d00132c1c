import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT } from '../site-copy.ts';

/** A pattern and where it stands. */
interface Pattern {
	readonly place: string;
	readonly source: string;
	readonly flags: string;
}

/** All patterns of a file, but those that it puts together as it runs. */
function patternsOf(path: string): readonly Pattern[] {
	const file = ts.createSourceFile(path, readFileSync(join(PROJECT, path), 'utf8'), ts.ScriptTarget.ES2023, true);
	const found: Pattern[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			const { line } = file.getLineAndCharacterOfPosition(node.getStart());
			found.push({ place: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		}
		ts.forEachChild(node, look);
	};
	look(file);
	return found;
}

const files = ['scripts', 'src'].flatMap((folder) =>
	readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?<!\.test|\.samples|\.d)\.tsx?$/u.test(file))
		.map((file) => `${folder}/${file}`),
);
const patterns = files.flatMap(patternsOf);

/** Signs that are no space, of several kinds. */
const SIGNS = [...'azAZé中я09_-–.,:;!?"\'()[]{}<>|/\\*+~=#$%&@^`'];

/** Whether the set of characters, written as in a pattern, is white space alone. */
function isSpace(set: string): boolean {
	const pattern = new RegExp(`^(?:${set})$`, 'u');
	return !SIGNS.some((sign) => pattern.test(sign));
}

/**
 * Where a pattern may try each of many ways to share out a run of the same signs, before it gives up: a long line of them would take
 * minutes. Runs of white space are let pass where the steps grow with the square of the run, as no line that is read has more than 20,000.
 */
function slowRuns({ source, flags }: Pattern): readonly string[] {
	const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
	return reports
		.filter(({ exponential, type, character }) => exponential || type === 'Self' || !isSpace(character.literal.source))
		.map(({ type, character }) => `${type} ${character.literal.source}`);
}

it('finds a pattern that backtracks', () => {
	expect(slowRuns({ place: '', source: '^(?:a+)+$', flags: 'u' })).not.toEqual([]);
	expect(slowRuns({ place: '', source: '^(?:\\S+\\s?){1,4}$', flags: 'u' })).not.toEqual([]);
});

it('no pattern shares out a run of signs in many ways', () => {
	expect(patterns.length).toBeGreaterThan(1_000);
	const slow = patterns.flatMap((one) => slowRuns(one).map((what) => `${one.place} ${what} /${one.source}/${one.flags}`));
	expect(slow).toEqual([]);
});
