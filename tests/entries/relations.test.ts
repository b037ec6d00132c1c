import { beforeAll, describe, expect, it } from 'vitest';
import { loadNotes } from '../../scripts/build.ts';
import { termFinder } from '../../scripts/model/term-finder.ts';
import type { Term } from '../../scripts/model/types.ts';
import { CLOUD_REQUEST } from '../cloud-notes.ts';

/** Relations that lead one way only, as “from to”, each with the reason. */
const ONE_WAY: ReadonlyMap<string, string> = new Map([
	['azure-container-registry docker-image', 'a registry of one vendor is arbitrary among all that store images'],
	['container-dependencies docker-image', 'the image lists what makes and names it; why it is made stands with the container'],
	['container-instruction-set docker-image', 'a phrase of a former glossary helps nobody who reads of images'],
	['patching docker-image', 'updates concern all software, and an image is one case'],
	['dc-os kubernetes', 'what it was replaced by; a retired rival helps nobody who reads of Kubernetes'],
	['deterministic distributed-system', 'the systems are the example, and the trait is one of many that they lack'],
	['service-fabric microservices', 'one platform of one vendor is arbitrary among all that run small services'],
]);

/** Terms that so many texts name in passing that a relation to each would say nothing, each with the reason. */
const NAMED_EVERYWHERE: ReadonlyMap<string, string> = new Map([
	['kubernetes', 'the system in which most other things run'],
	['docker', 'the tool with which most examples are made'],
	['docker-cli', 'the command of most examples'],
	['docker-desktop', 'the usual way to get Docker on a personal computer'],
	['aws', 'the maker of services, or a rival'],
	['azure', 'the maker of services, or a rival'],
	['google', 'the maker of services, or a rival'],
	['microsoft', 'the maker of services, or a rival'],
	['cncf', 'the home of projects and the author of definitions'],
	['oci', 'the author of the standards that tools follow'],
]);

/** Other projects that a text names without being related, as “from to”, each with the reason. */
const IN_PASSING: ReadonlyMap<string, string> = new Map([
	['azure-container-registry helm', 'an example of what else it stores'],
	['container-platforms docker-swarm', 'named as what is no such platform by itself'],
	['grafana elasticsearch', 'one of many sources of data'],
	['remote-state terraform', 'named to tell another meaning of the words apart'],
	['self-healing-node aks', 'one of three services with the same feature'],
	['self-healing-node eks', 'one of three services with the same feature'],
	['self-healing-node gke', 'one of three services with the same feature'],
	['service-fabric aks', 'named as the alternative'],
]);
const PROJECTS = new Set(['tool', 'product', 'service', 'organisation']);

describe('the relations of the cloud notes', () => {
	let terms: readonly Term[];
	/** The terms that the definition, the checks and the answers of a term name. */
	let namedBy: ReadonlyMap<string, ReadonlySet<string>>;

	beforeAll(async () => {
		({ terms } = (await loadNotes(CLOUD_REQUEST)).notes);
		const finder = termFinder(terms);
		namedBy = new Map(
			terms.map(({ id, entry }) => {
				const texts = [
					...(entry?.definition ?? []),
					...(entry?.checks ?? []).map(({ right }) => right),
					...(entry?.answers ?? []).map(({ answer }) => answer),
				];
				return [id, new Set(texts.flatMap((text) => finder.find(text, id)).map((match) => match.id))];
			}),
		);
	});

	const listedBy = (id: string): readonly string[] => terms.find((term) => term.id === id)?.entry?.related ?? [];
	const pairs = (): readonly { readonly from: string; readonly to: string }[] =>
		terms.flatMap(({ id }) => listedBy(id).map((to) => ({ from: id, to })));

	it('lead both ways, but for a list with reasons', () => {
		const oneWay = pairs().filter(({ from, to }) => !listedBy(to).includes(from));
		expect(oneWay.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([...ONE_WAY.keys()].sort());
	});

	it('hold each project that a text names, but for those named everywhere and a list with reasons', () => {
		const kinds = new Map<string, string | undefined>(terms.map(({ id, kind }) => [id, kind]));
		const unrelated = terms.flatMap(({ id }) =>
			[...(namedBy.get(id) ?? [])]
				.filter((to) => PROJECTS.has(kinds.get(to) ?? '') && !NAMED_EVERYWHERE.has(to) && !listedBy(id).includes(to))
				.map((to) => `${id} ${to}`),
		);
		expect(unrelated.sort()).toEqual([...IN_PASSING.keys()].sort());
	});

	it('that lead one way stand in the text from which they lead', () => {
		const unfounded = [...ONE_WAY.keys()].filter((pair) => {
			const [from = '', to = ''] = pair.split(' ');
			return !(namedBy.get(from)?.has(to) ?? false) && !(namedBy.get(to)?.has(from) ?? false);
		});
		expect(unfounded).toEqual([]);
	});
});
