import { describe, expect, it } from 'vitest';
import { found, searchOf } from './search.samples.ts';

const search = searchOf([
	{ name: 'Puppet', definition: 'A tool that sets up machines.' },
	{ name: 'Jenkins', definition: 'A server that builds programs.' },
	{ name: 'Docker' },
	{ name: 'Docker Swarm', definition: 'Runs containers on several machines.' },
	{ name: 'Front end' },
	{ name: 'Back end' },
	{ name: 'Mean', definition: 'The sum of all values, divided by their number.' },
	{ name: 'Median', definition: 'The value in the middle.' },
	{ name: 'Stateless service', definition: 'A service that keeps no data between requests.' },
	{ name: 'Stateful service', definition: 'A service that keeps data between requests.' },
	{ name: 'Type I error', definition: 'A true hypothesis is rejected.' },
	{ name: 'Type II error', definition: 'A wrong hypothesis is kept.' },
	{ name: 'α level' },
	{ name: 'χ² test' },
	{ name: '--help', definition: 'Prints the options.' },
	{ name: '&&' },
	{ name: '~' },
	{ name: 'Bacterium' },
	{ name: 'Kept store', definition: 'Holds data.', keywords: ['MongoDB as pods', 'needs sharding'] },
]);

function first(query: string, count = 1): readonly string[] {
	return found(search, query)
		.slice(0, count)
		.map(([id]) => id)
		.sort();
}

describe('two names in one query come first, however they are joined', () => {
	it.each([
		['puppet vs jenkins', ['jenkins', 'puppet']],
		['puppet or jenkins', ['jenkins', 'puppet']],
		['Puppet und Jenkins', ['jenkins', 'puppet']],
		['PuppetとJenkins', ['jenkins', 'puppet']],
		['puppet, jenkins', ['jenkins', 'puppet']],
		['swarm vs jenkins', ['docker-swarm', 'jenkins']],
		['front vs back end', ['back-end', 'front-end']],
		['type i vs type ii error', ['type-i-error', 'type-ii-error']],
		['difference between mean and median', ['mean', 'median']],
	])('%s', (query, ids) => expect(first(query, 2)).toEqual(ids));
});

describe('the term that is asked for comes first', () => {
	it.each([
		['what is the mean', 'mean'],
		['mean definition', 'mean'],
		['what does mean mean', 'mean'],
		['was ist Jenkins', 'jenkins'],
		["qu'est-ce que Puppet", 'puppet'],
		['什么是Docker', 'docker'],
		['type 2 error', 'type-ii-error'],
		['type two error', 'type-ii-error'],
		['alpha level', 'α-level'],
		['chi² test', 'χ²-test'],
		['chi2 test', 'χ²-test'],
		['bacteria', 'bacterium'],
		['--help', '--help'],
		['what does && mean', '&&'],
		['~', '~'],
	])('%s', (query, id) => expect(first(query)).toEqual([id]));
});

describe('a text that negates what was asked does not outrank one that affirms it', () => {
	it.each([
		['service that keeps no data between requests', 'stateless-service'],
		['service that keeps data between requests', 'stateful-service'],
		['not stateful', 'stateless-service'],
		['not stateless', 'stateful-service'],
		['service without state', 'stateless-service'],
		['not the front end', 'back-end'],
	])('%s', (query, id) => expect(first(query)).toEqual([id]));
});

describe('words met by chance are no match', () => {
	it.each(['mongodb sharding', 'knitting pattern'])('%s', (query) => expect(first(query)).toEqual([]));
});
