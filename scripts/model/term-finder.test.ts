import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/language/ids.ts';
import { buildSample, entryOf } from './build-model.samples.ts';
import { termFinder } from './term-finder.ts';

const { notes } = buildSample('# Cloud\nPod - a unit\n\nDocker - x\n\nIT (Information Technology)', [
	entryOf('docker-swarm', 'name: Docker Swarm\naliases: [Swarm]'),
	entryOf('rest', 'name: REST\ncaseSensitive: true\nexpansion: Representational State Transfer'),
	entryOf('service', 'name: Service\nautolink: false'),
	entryOf('service-mesh', 'name: Service mesh'),
	entryOf('web-service', 'name: Docker service\nautolink: false'),
]);
const finder = termFinder(notes.terms);

function found(text: string, self?: string): readonly string[] {
	return finder.find(text, self as TermId).map((match) => `${match.id}=${text.slice(match.start, match.end)}`);
}

describe('termFinder', () => {
	it.each([
		['Docker Swarm runs pods', ['docker-swarm=Docker Swarm', 'pod=pods']],
		['a swarm of Dockers', ['docker-swarm=swarm', 'docker=Dockers']],
		['the rest of REST', ['rest=REST']],
		['Representational State Transfer', ['rest=Representational State Transfer']],
		['it is IT', ['it=IT']],
		['podcast, Dockerfile', []],
		['see https://docker.example/pod, www.pod.example and pod', ['pod=pod']],
	])('finds in %j %j', (text, expected) => expect(found(text)).toEqual(expected));

	it('leaves out terms with `autolink: false`, and shorter names inside them', () => {
		expect(found('a service in a service mesh')).toEqual(['service-mesh=service mesh']);
		expect(found('a Docker service')).toEqual([]);
	});

	it('takes a name of a letter or two for one only beside another term', () => {
		const short = termFinder(buildSample('# A\nC - a language\n\nGo - a language\n\nOS - a program\n\nCompiler - a tool').notes.terms);
		const ids = (text: string): readonly string[] => short.find(text).map(({ id }) => id);
		expect(ids('press C')).toEqual([]);
		expect(ids('Go home')).toEqual([]);
		expect(ids('a compiler for C and Go')).toEqual(['compiler', 'c', 'go']);
		expect(ids('an OS')).toEqual(['os']);
	});

	it('never links a term to itself, nor a shorter name inside its own', () => {
		expect(found('Docker Swarm and Docker', 'docker-swarm')).toEqual(['docker=Docker']);
		expect(found('Docker Swarm and Docker', 'docker')).toEqual(['docker-swarm=Docker Swarm']);
	});
});
