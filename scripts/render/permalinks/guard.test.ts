import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { type Diagnostic, formatDiagnostic } from '../../text/diagnostic.ts';
import { notesPath, sourceFile } from '../../text/source.ts';
import { type GuardedPermalinks, guardPermalinks } from './guard.ts';
import { nearestOf } from './nearest.ts';

interface Guarded extends GuardedPermalinks {
	readonly found: readonly Diagnostic[];
	readonly lines: readonly string[];
}

function guard(text: string, listed: readonly string[], entries: Parameters<typeof buildSample>[1] = []): Guarded {
	const found: Diagnostic[] = [];
	const list = sourceFile(notesPath('notes/permalinks.txt'), listed.join('\n'));
	const guarded = guardPermalinks(buildSample(text, entries).notes, list, (one) => found.push(one));
	return { ...guarded, found, lines: found.map(formatDiagnostic) };
}

describe('the addresses of a build', () => {
	it('are those of terms, aliases, glossary places, topics and sections, in order and each once', () => {
		const { fresh } = guard('# Cloud\nHelm - x\n## Tools {#kit}\nRook - y', [], [entryOf('k8s', 'name: Kubernetes\naliases: [kube, K8s]')]);
		expect(fresh).toEqual([
			'/cloud',
			'/cloud#kit',
			'/glossary#helm',
			'/glossary#k8s',
			'/glossary#rook',
			'/t/helm',
			'/t/k8s',
			'/t/kube',
			'/t/kubernetes',
			'/t/rook',
		]);
	});

	it('are new where the list lacks them, whatever else it holds', () => {
		const { fresh, found } = guard('# Cloud\nHelm - x', ['\uFEFF# why', '', '  /t/helm ', '/cloud']);
		expect([fresh, found]).toEqual([['/glossary#helm'], []]);
	});
});

describe('the list', () => {
	it('names what is no address, and what stands there twice, with their places', () => {
		const { lines } = guard('# Cloud\nHelm - x', ['/t/helm', ' helm', '/t/helm/', 'https://x.example/t/helm', '/t/helm', '/t', '/a#b#c']);
		expect(lines.map((line) => line.split(/: write|\n/u)[0])).toEqual([
			'notes/permalinks.txt:2:2 permalink-invalid “helm” is no address',
			'notes/permalinks.txt:3:1 permalink-invalid “/t/helm/” is no address',
			'notes/permalinks.txt:4:1 permalink-invalid “https://x.example/t/helm” is no address',
			'notes/permalinks.txt:5:1 permalink-invalid “/t/helm” stands here a second time: delete this line',
			'notes/permalinks.txt:6:1 permalink-invalid “/t” is no address',
			'notes/permalinks.txt:7:1 permalink-invalid “/a#b#c” is no address',
		]);
		expect(lines[3]).toContain('\n  notes/permalinks.txt:1:1 it stands here already');
	});
});

describe('a lost address', () => {
	it('is an error that says how to keep a term, and names one that is close', () => {
		const { lines } = guard('# Cloud\nKubernetes - x', ['/t/kubernete', '/glossary#psql']);
		const never = 'if it was never published, delete the line';
		expect(lines).toEqual([
			`notes/permalinks.txt:1:1 permalink-lost the published address “/t/kubernete” would lead nowhere: add “kubernete” to aliases or see in the entry of the term that took over (notes/terms/kubernetes.md?), or name the entry’s file kubernete.md; ${never}`,
			`notes/permalinks.txt:2:1 permalink-lost the published address “/glossary#psql” would lead nowhere: add “psql” to aliases or see in notes/terms/<id>.md of the term that took over, or name the entry’s file psql.md; ${never}`,
		]);
	});

	it('is kept by the entry of one of the terms that claim it', () => {
		const { lines } = guard('# Cloud\nHelm (C.D.) - x\nRook (C-D) - y', ['/t/c-d']);
		for (const line of lines.filter((one) => one.includes('permalink-lost'))) expect(line).toContain('to aliases or see in');
	});

	it('says how to keep a topic, a section, and a section of a lost topic', () => {
		const { lines } = guard('# Cloud\n## Storage classes\nHelm - x', ['/clouds', '/cloud#storage', '/docker#tools', '/cloud#misc']);
		expect(lines[0]).toContain('write {#clouds} behind the top heading that took over (the one of “/cloud”?)');
		expect(lines[1]).toContain('that took over the id, {#storage} at its end (the one of “/cloud#storage-classes”?)');
		expect(lines[2]).toContain('keep the page “/docker”, with {#docker} behind its top heading, and write {#tools}');
		expect(lines[3]).toContain('{#misc} at its end;');
	});
});

describe('an address of a term that was only jotted', () => {
	const listed = ['/t/sidecar-container # jotted', '/glossary#sidecar-container # jotted', '/t/helm # jotted', '/glossary#helm'];

	it('may get lost with a warning, and its page leads to terms of similar names', () => {
		const { lines, gone } = guard('# Cloud\nHelm - x\nContainer image - y\nPod - z', listed);
		expect(lines).toEqual([
			expect.stringMatching(/^notes\/permalinks\.txt:1:1 permalink-jotted .*“\/t\/sidecar-container”, which had no entry/u),
		]);
		expect(gone).toEqual([{ slug: 'sidecar-container', nearest: ['container-image'] }]);
	});

	it('is told from others when it is published, and published anew when it gets an entry', () => {
		expect(guard('# Cloud\nHelm - x', []).jotted).toEqual(new Set(['/t/helm', '/glossary#helm']));
		const { fresh, found } = guard('# Cloud\nHelm - x', listed.slice(2), [entryOf('helm', 'name: Helm')]);
		expect([fresh.filter((one) => one.includes('helm')), found]).toEqual([['/t/helm'], []]);
		const again = guard('# Cloud\nHelm - x', [...listed.slice(2), '/t/helm'], [entryOf('helm', 'name: Helm')]);
		expect([again.fresh, again.found]).toEqual([['/cloud'], []]);
	});
});

describe('a list of other notes', () => {
	const listed = ['/tea', ...['oolong', 'sencha', 'assam', 'matcha'].flatMap((id) => [`/t/${id}`, `/glossary#${id}`])];

	it('is one error that says what to do', () => {
		const { lines } = guard('# Cloud\nHelm - x', listed);
		expect(lines).toEqual([
			'notes/permalinks.txt:1:1 permalinks-foreign this list belongs to other notes: 9 of its 9 published addresses (“/tea”, “/t/oolong”, “/glossary#oolong”, …) are not in these; delete it if these notes were never published, or pass the notes that it belongs to',
		]);
	});

	it('is not one of which most is there', () => {
		const { lines } = guard('# Tea\nOolong - a\nSencha - b\nAssam - c', listed);
		expect(lines.map((line) => line.split(' ')[1])).toEqual(['permalink-lost', 'permalink-lost']);
	});
});

describe('a term under another id', () => {
	const entry = entryOf('kubernetes', 'name: Kubernetes\naliases: [k8s]');

	it('keeps its former id in the glossary', () => {
		const { found, formerIds } = guard('# Cloud\nHelm - x', ['/t/k8s', '/glossary#k8s', '/glossary#kubernetes'], [entry]);
		expect(found).toEqual([]);
		expect([...formerIds]).toEqual([['kubernetes', ['k8s']]]);
	});
});

const word = fc.stringMatching(/^[a-z]{3,9}$/u).map((text) => `q${text}`);

describe('whatever the names', () => {
	it('a renamed term is reported, and goes on with its old id as an alias', () => {
		fc.assert(
			fc.property(word, word, (before, after) => {
				fc.pre(before !== after);
				const { fresh } = guard('# Cloud\n', [], [entryOf(before, '')]);
				const lost = guard('# Cloud\n', fresh, [entryOf(after, '')]);
				expect(lost.found.map(({ code, place }) => `${code} ${fresh[place.line - 1]}`)).toEqual([
					`permalink-lost /glossary#${before}`,
					`permalink-lost /t/${before}`,
				]);
				expect(guard('# Cloud\n', fresh, [entryOf(after, `aliases: [${before}]`)]).found).toEqual([]);
			}),
		);
	});

	it('a renamed heading is reported, and goes on with its old id', () => {
		fc.assert(
			fc.property(word, word, fc.constantFrom('#', '##', '###'), (before, after, marks) => {
				fc.pre(before !== after);
				const text = (title: string): string => `${marks === '#' ? '' : '# Cloud\n'}${marks} ${title}\nHelm - x`;
				const { fresh } = guard(text(before), []);
				const lost = guard(text(after), fresh);
				expect(lost.found.map(({ code }) => code)).toContain('permalink-lost');
				expect(guard(text(`${after} {#${before}}`), fresh).found).toEqual([]);
			}),
		);
	});
});

it('the nearest is a letter off or goes on at a hyphen', () => {
	expect(nearestOf('kuberntes', ['helm', 'kubernetes', 'kube'])).toBe('kubernetes');
	expect(nearestOf('storage', ['store', 'storage-class'])).toBe('storage-class');
	expect(nearestOf('aws', ['eks', 'gke'])).toBeUndefined();
});

describe('an address that several terms claim', () => {
	it('is a warning with both places', () => {
		const { found, lines } = guard('# Cloud\n', [], [entryOf('one', 'aliases: [C.D]'), entryOf('two', 'aliases: [C/D]')]);
		expect(found.map(({ code, severity }) => [code, severity])).toEqual([['address-contested', 'warning']]);
		expect(lines[0]).toMatch(/^terms\/one\.md:1:1 address-contested .*“\/t\/c-d”.*\n {2}terms\/two\.md:1:1 “two” claims it here$/u);
	});
});
