import { describe, expect, it } from 'vitest';
import { canonicalWord } from './spelling.ts';

describe('canonicalWord', () => {
	it.each([
		['maximise', 'maximize'],
		['maximised', 'maximized'],
		['optimising', 'optimizing'],
		['organiser', 'organizer'],
		['customisable', 'customizable'],
		['containerisation', 'containerization'],
		['utilisations', 'utilizations'],
		['analyse', 'analyze'],
		['analysers', 'analyzers'],
		['behaviour', 'behavior'],
		['behavioural', 'behavioral'],
		['favourites', 'favorites'],
		['centre', 'center'],
		['centred', 'centerd'],
		['catalogues', 'catalogs'],
		['licence', 'license'],
		['defences', 'defenses'],
		['cancelled', 'canceled'],
		['labelling', 'labeling'],
		['modeller', 'modeler'],
		['programmes', 'programs'],
		['discs', 'disks'],
		['grey', 'gray'],
		['artefacts', 'artifacts'],
	])('is the same for %s and %s', (british, american) => expect(canonicalWord(british)).toBe(canonicalWord(american)));

	it.each([
		['node', 'nodes'],
		['policy', 'policies'],
		['class', 'classes'],
		['box', 'boxes'],
		['batch', 'batches'],
		['hash', 'hashes'],
		['database', 'databases'],
		['tie', 'ties'],
		['key', 'keys'],
	])('is the same for %s and %s', (one, many) => expect(canonicalWord(many)).toBe(canonicalWord(one)));

	it.each(['bus', 'status', 'access', 'aws', 'hour', 'four', 'c++', 'k8s', 'コンテナ', ''])('leaves %j', (word) =>
		expect(canonicalWord(word)).toBe(word),
	);

	it.each([
		['license', 'licensee'],
		['colour', 'cooler'],
		['policy', 'police'],
		['access', 'acces'],
	])('keeps %s and %s apart', (one, other) => expect(canonicalWord(one)).not.toBe(canonicalWord(other)));

	it.each([
		['cache', 'caches'],
		['vm', 'vms'],
		['alias', 'aliases'],
		['status', 'statuses'],
		['bus', 'buses'],
		['analysis', 'analyses'],
		['fibre', 'fiber'],
		['metre', 'meter'],
		['acknowledgement', 'acknowledgment'],
		['organisational', 'organizational'],
		['serialisability', 'serializability'],
	])('is the same for %s and %s', (one, other) => expect(canonicalWord(one)).toBe(canonicalWord(other)));
});
