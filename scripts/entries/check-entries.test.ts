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

describe('entries compared with each other and with the notes', () => {
	it('may refer to entries and quote lines', () => {
		expect(found(`related: [rook]\n${check('package manager')}\nanswers:\n  - question: What is Helm?\n    answer: x`, 'rook')).toEqual([]);
	});

	it('report an unknown id, with similar ones', () => {
		expect(found('related: [rook, kubernets]', 'rook', 'kubernetes', 'kubelet')).toEqual([
			'terms/helm.md:2:17 entry-unknown-related there is no entry kubernets.md: did you mean kubernetes?',
		]);
		expect(found('related: [zzz]')).toEqual([
			expect.stringMatching(/there is no entry zzz\.md: write the name of a file in the same folder, or take it out$/u),
		]);
	});

	it('may not refer to themselves', () => {
		expect(found('related: [helm]')).toEqual([expect.stringMatching(/“helm” is the entry itself: take it out$/u)]);
	});

	it('must name a topic of the notes', () => {
		expect(found('topic: clouds')).toEqual(['terms/helm.md:2:8 entry-unknown-topic the notes have no topic “clouds”: write one of cloud']);
	});

	it('must quote words that a line has', () => {
		expect(found(check('package boss'))).toEqual([expect.stringMatching(/^terms\/helm\.md:4:11 entry-stale-check .*“package boss”/u)]);
		expect(found('answers:\n  - question: Who is Helm?\n    answer: x')).toEqual([
			expect.stringMatching(/^terms\/helm\.md:3:15 entry-stale-check /u),
		]);
		expect(found(check('manager What'))).toHaveLength(1);
	});
});
