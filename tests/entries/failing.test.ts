import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSample, entryOf } from '../../scripts/model/build-model.samples.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const NOTES = '# Cloud\n\nHelm - package manager\nJWT Java Web Token\nTerraform\n';

/** The codes of the warnings and errors for these entries with {@link NOTES}. */
function codesOf(...entries: readonly Readonly<Parameters<typeof entryOf>>[]): readonly string[] {
	const read = entries.map((parameters) => entryOf(...parameters));
	return buildSample(NOTES, read).diagnostics.flatMap((diagnostic) => (diagnostic.severity === 'info' ? [] : [diagnostic.code]));
}

describe('what CI holds entries to fails where it should', () => {
	const helm = ['helm', 'name: Helm'] as const;
	const jwt = ['jwt', 'name: JWT'] as const;
	const terraform = ['terraform', 'name: Terraform'] as const;

	it('is content when every term has an entry', () => expect(codesOf(helm, jwt, terraform)).toEqual([]));

	it('misses an entry', () => expect(codesOf(helm, jwt)).toEqual(['entry-missing']));

	it('finds an unknown neighbour', () =>
		expect(codesOf(helm, jwt, ['terraform', 'name: Terraform\nrelated: [nowhere]'])).toEqual(['entry-unknown-related']));

	it('finds a doubled alias', () =>
		expect(codesOf(helm, jwt, ['terraform', 'name: Terraform\naliases: [helms]'])).toEqual(['entry-alias-taken']));

	it('finds an unknown topic', () =>
		expect(codesOf(helm, jwt, ['terraform', 'name: Terraform\ntopic: nowhere'])).toEqual(['entry-unknown-topic']));

	it('finds a quotation that the notes do not have', () => {
		const check = 'checks:\n  - verdict: wrong\n    says: JWT Joke\n    right: x\n    source: https://example.org/';
		expect(codesOf(helm, ['jwt', `name: JWT\n${check}`], terraform)).toEqual(['entry-stale-check']);
	});
});

describe('spelling', () => {
	const spell = (text: string): number | null =>
		spawnSync(path.join(PROJECT, 'node_modules/.bin/cspell'), ['--no-progress', '--no-summary', 'stdin'], { cwd: PROJECT, input: text })
			.status;

	it('passes words of the field and fails a slip', () => {
		expect(spell('Kubernetes schedules containers onto nodes of a cluster.')).toBe(0);
		expect(spell('Kubernetes shedules contaners.')).toBe(1);
	}, 180_000);
});
