import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, readTable } from './cases.ts';
import type { Grade } from './grade.ts';

/**
 * The lists of known faults. A test fails if a case has another fault, and if a listed fault is fixed, so that it must be removed. A fault is
 * `line` with its number, or `missing`, `extra` or `definition` with a name.
 */

const HEADER = ['fault', 'where'];

/** The faults of a case. Each is a string: the fault, a tab, and its position. */
export function faultsOf({ lines, terms }: Grade): readonly string[] {
	return [
		...lines.filter((line) => !line.right).map((line) => `line\t${line.line}`),
		...terms.missing.map((name) => `missing\t${name}`),
		...terms.extra.map((name) => `extra\t${name}`),
		...terms.undefined.map((name) => `definition\t${name}`),
	];
}

/** The known faults of a case. */
export function knownFaults(one: Case): readonly string[] {
	const path = faultsPath(one);
	return existsSync(path) ? readTable(path, HEADER).map((row) => row.join('\t')) : [];
}

/** Writes the list of known faults of a case. A case that never had a fault has no list. */
export function writeFaults(one: Case, faults: readonly string[]): void {
	if (faults.length > 0 || existsSync(faultsPath(one))) writeFileSync(faultsPath(one), `${[HEADER.join('\t'), ...faults].join('\n')}\n`);
}

function faultsPath({ folder }: Case): string {
	return join(folder, 'faults.tsv');
}
