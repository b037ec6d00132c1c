import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, readTable } from './cases.ts';
import type { Grade } from './grade.ts';

/**
 * The ratchet: each case lists the faults that are known, so that a new one fails and a mended one must be struck. A fault is `line` and
 * its number, or `missing`, `extra` or `definition` and a name.
 */

const HEADER = ['fault', 'where'];

/** The faults of a case, each in one string: the fault, a tab, where it is. */
export function faultsOf({ lines, terms }: Grade): readonly string[] {
	return [
		...lines.filter((line) => !line.right).map((line) => `line\t${line.line}`),
		...terms.missing.map((name) => `missing\t${name}`),
		...terms.extra.map((name) => `extra\t${name}`),
		...terms.undefined.map((name) => `definition\t${name}`),
	];
}

/** The faults that a case lists. */
export function knownFaults(one: Case): readonly string[] {
	const path = faultsPath(one);
	return existsSync(path) ? readTable(path, HEADER).map((row) => row.join('\t')) : [];
}

/** Lists these faults, in the order of {@link faultsOf}; a case without any has no list. */
export function writeFaults(one: Case, faults: readonly string[]): void {
	if (faults.length > 0 || existsSync(faultsPath(one))) writeFileSync(faultsPath(one), `${[HEADER.join('\t'), ...faults].join('\n')}\n`);
}

function faultsPath({ folder }: Case): string {
	return join(folder, 'faults.tsv');
}
