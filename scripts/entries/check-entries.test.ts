import { describe, expect, it } from 'vitest';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';

const NOTES = '# Cloud\nHelm - package manager\n\nWhat is Helm?';

function found(fields: string, ...others: readonly string[]): readonly string[] {
	const entries = [entryOf('helm', fields), ...others.map((id) => entryOf(id, ''))];
	return buildSample(NOTES, entries).diagnostics.map(formatDiagnostic);
}

function check(says: string): string {
	return `checks:\n  - verdict: wrong\n    says: ${says}\n    right: x\n    source: https://example.org/`;
}

describe('entries held against each other and the notes', () => {
	it('may point at entries and quote lines', () => {
		expect(found(`related: [rook]\n${check('package manager')}\nanswers:\n  - question: What is Helm?\n    answer: x`, 'rook')).toEqual([]);
	});

	it('name an unknown id and those that are near', () => {
		expect(found('related: [rook, kubernets]', 'rook', 'kubernetes', 'kubelet')).toEqual([
			'terms/helm.md:2:17 entry-unknown-related unexpected id “kubernets”, expected the name of a file in the same folder; did you mean kubernetes?',
		]);
		expect(found('related: [zzz]')).toEqual([expect.stringMatching(/expected the name of a file in the same folder$/u)]);
	});

	it('do not point at themselves', () => {
		expect(found('related: [helm]')).toEqual([expect.stringMatching(/“helm”, expected another term than the entry itself$/u)]);
	});

	it('name a topic that is there', () => {
		expect(found('topic: clouds')).toEqual(['terms/helm.md:2:8 entry-invalid unexpected topic “clouds”, expected one of cloud']);
	});

	it('quote what a line still says', () => {
		expect(found(check('package boss'))).toEqual([expect.stringMatching(/^terms\/helm\.md:4:11 entry-stale-check .*“package boss”/u)]);
		expect(found('answers:\n  - question: Who is Helm?\n    answer: x')).toEqual([
			expect.stringMatching(/^terms\/helm\.md:3:15 entry-stale-check /u),
		]);
		expect(found(check('manager What'))).toHaveLength(1);
	});
});
