import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../entries/entry.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { buildSample, entryOf, termOf } from './build-model.samples.ts';

/** Names and aliases of all terms: `Name = alias, alias (expansion)`. */
function terms(text: string, entries: readonly ReadEntry[] = []): readonly string[] {
	return buildSample(text, entries).notes.terms.map(({ name, aliases, expansion }) => {
		const others = aliases.length === 0 ? '' : ` = ${aliases.join(', ')}`;
		return `${name}${others}${expansion === undefined ? '' : ` (${expansion})`}`;
	});
}

function found(text: string, code: string, entries: readonly ReadEntry[] = []): readonly string[] {
	return buildSample(text, entries)
		.diagnostics.filter((one) => one.code === code)
		.map(formatDiagnostic);
}

describe('spellings', () => {
	it('that differ by case, hyphen or plural are one term with the commonest name', () => {
		expect(terms('Self Healing Node\nSelf-healing node - repairs itself\nSelf-healing node - a node')).toEqual(['Self-healing node']);
		expect(terms('Containers - many\nContainer - one')).toEqual(['Container']);
		expect(terms('LogStash\nLog stash')).toEqual(['Log stash', 'LogStash']);
	});

	it('have distinct ids, however unusual they are', () => {
		const names = ['C', 'C++', 'C#', '.NET', '`!!!`', '中文', 'Ω', 'é', '**👩‍🚀**', 'constructor', '__proto__', 'index', 'PRN'];
		const sample = buildSample(names.map((name) => `${name} - a thing\n`).join('\n'));
		expect(sample.notes.terms.map((term) => term.id).sort()).toEqual(
			['c', 'c-plus-plus', 'c-sharp', 'constructor', 'dot-net', 'e', 'index-term', 'prn-term', 'proto', 'u1f469-u200d-u1f680']
				.concat(['u21-u21-u21', 'ω', '中文'])
				.sort(),
		);
		expect(sample.notes.terms.filter((term) => term.facts.length !== 1).map((term) => term.name)).toEqual([]);
	});

	it('in capitals and in small letters are one term, which is told where both are defined', () => {
		const text = 'REST - a style of interfaces\n\nrest - a pause between notes';
		expect(terms(text)).toHaveLength(1);
		expect(found(text, 'names-by-case')).toEqual([
			'n.md:1:1 names-by-case “REST” and “rest” are read as one term: if they are two, write an entry for each, both with “caseSensitive: true”\n  n.md:3:1 “rest” stands here',
		]);
		const entries = [entryOf('rest', 'name: REST\ncaseSensitive: true'), entryOf('rest-in-music', 'name: rest\ncaseSensitive: true')];
		expect(found(text, 'names-by-case', entries)).toEqual([]);
		expect(terms(text, entries)).toEqual(['REST', 'rest']);
	});

	it('… of which one is spelt out', () => {
		const text = 'REST = Representational State Transfer\n\nrest - a pause between notes';
		expect(found(text, 'names-by-case')).toHaveLength(1);
	});

	it.each(['Crumb - the inside\n\ncrumb - what is in the crust', 'REST - a style\n\nrest of the day', 'C - a language\n\nc - a note'])(
		'that differ by case are not told in %j',
		(text) => expect(found(text, 'names-by-case')).toEqual([]),
	);

	it('composed and decomposed are one', () => expect(terms('caf\u00e9 bar - x\n\ncafe\u0301 bar - y')).toHaveLength(1));
});

describe('other names', () => {
	it.each([
		['Docker Community Edition (Docker CE)', ['Docker Community Edition = Docker CE']],
		['RBAC (Role-Based Access Control)', ['RBAC = Role-Based Access Control (Role-Based Access Control)']],
		['CNCF Cloud Native Computing Foundation', ['CNCF (Cloud Native Computing Foundation)']],
	])('of %j', (text, expected) => {
		const names = terms(text).map((term) => term.replace(' = Role-Based Access Control', ''));
		expect(names).toEqual(expected.map((term) => term.replace(' = Role-Based Access Control', '')));
	});

	it('join the lines of both', () => {
		const sample = buildSample('SLO - a target\n\nService Level Objective (SLO)\n\nService Level Objective - what is promised');
		expect(sample.notes.terms).toHaveLength(1);
		expect(sample.notes.terms[0]?.facts.map((fact) => fact.line)).toEqual([1, 3, 5]);
	});

	it('of an acronym with two long forms are ambiguous, and the first one stays', () => {
		const text = 'CA (Certificate Authority)\n\nCA (Cluster Autoscaler)';
		expect(terms(text)).toEqual(['CA (Certificate Authority)']);
		expect(found(text, 'alias-ambiguous')).toEqual([
			expect.stringMatching(
				/^n\.md:3:5 alias-ambiguous .*“CA” has a second long form here, “Cluster Autoscaler” beside “Certificate Authority”/u,
			),
		]);
	});
});

describe('entries', () => {
	const swarm = entryOf('docker-swarm', 'name: Docker Swarm\naliases: [Swarm, swarm mode]\nexpansion: Docker in swarm mode');

	it('give name, id and expansion, and take the notes’ spellings', () => {
		const sample = buildSample('swarm - an orchestrator\n\nDocker-swarm - x', [swarm]);
		expect(sample.notes.terms).toHaveLength(1);
		expect(termOf(sample, 'docker-swarm')).toMatchObject({
			name: 'Docker Swarm',
			aliases: ['Swarm', 'swarm mode'],
			expansion: 'Docker in swarm mode',
			kind: 'tool',
		});
		expect(termOf(sample, 'docker-swarm').facts.map((fact) => fact.line)).toEqual([1, 3]);
	});

	it('are found by the words of their ids', () => {
		const sample = buildSample('Node exporter', [entryOf('node-exporter', 'name: Prometheus agent')]);
		expect(sample.notes.terms.map((term) => term.name)).toEqual(['Prometheus agent']);
		expect(termOf(sample, 'node-exporter').facts.map((fact) => fact.line)).toEqual([1]);
	});

	it('keep their ids from terms of the notes', () => {
		const sample = buildSample('Thing one - x', [entryOf('thing-one', 'name: Something else\naliases: []')]);
		expect(sample.notes.terms.map((term) => term.id)).toEqual(['thing-one']);
	});

	it('that share an alias are an error that names both places', () => {
		const other = entryOf('swarm', 'name: Swarm intelligence\naliases:\n  - hive\n  - Swarms');
		expect(found('x', 'entry-alias-taken', [swarm, other])).toEqual([
			'terms/swarm.md:5:5 entry-alias-taken another entry has the name “Swarms” already: take it out of one of them\n  terms/docker-swarm.md:3:11 “Docker Swarm” has it',
		]);
	});

	it('may not list a name that leads to another one', () => {
		const entries = [entryOf('openshift', 'name: OpenShift\nsee: [OKD]'), entryOf('origin', 'name: Origin\naliases: [OKD]')];
		expect(found('', 'entry-alias-taken', entries)).toEqual([expect.stringContaining('another entry has the name “OKD” already')]);
	});

	it('of one name are an error at the names', () => {
		expect(found('x', 'entry-alias-taken', [swarm, entryOf('swarm-2', 'name: docker swarms')])).toEqual([
			'terms/swarm-2.md:2:7 entry-alias-taken another entry has the name “docker swarms” already: take it out of one of them\n  terms/docker-swarm.md:2:7 “Docker Swarm” has it',
		]);
	});

	it('may list a name that another one only has by its id', () => {
		const agent = entryOf('node-exporter', 'name: Prometheus agent');
		const exporter = entryOf('exporter', 'name: Exporter\naliases: [node exporter]');
		expect(found('x', 'entry-alias-taken', [agent, exporter])).toEqual([]);
	});

	it('may differ from that of another entry by case alone if both entries say that case counts', () => {
		const exact = (id: string, name: string): ReadEntry => entryOf(id, `name: ${name}\ncaseSensitive: true`);
		expect(found('x', 'entry-alias-taken', [exact('rest', 'REST'), exact('pause', 'rest')])).toEqual([]);
		expect(terms('x', [exact('rest', 'REST'), exact('pause', 'rest')])).toEqual(expect.arrayContaining(['REST', 'rest']));
		expect(found('x', 'entry-alias-taken', [exact('rest', 'REST'), entryOf('pause', 'name: rest')])).toHaveLength(1);
	});
});
