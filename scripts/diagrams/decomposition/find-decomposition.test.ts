import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partInWords } from '../description.ts';
import { decompositionStages } from './find-decomposition.ts';

/** Each stage as a text with its parts; a part that is divided next ends with a bar. */
function told(steps: readonly string[]): readonly string[] | undefined {
	return decompositionStages(steps)?.map(({ parts }) =>
		parts.map((part) => `${partInWords(part)}${part.dividedNext ? ' |' : ''}`).join('; '),
	);
}

describe('decompositionStages', () => {
	it.each([
		[
			'two names of parts over two steps',
			[
				'Wrap the monolith in a container',
				'Cut it up into a scalable, stateless web end and',
				'a monolithic data end that keeps its state',
				'keep chopping web and data ends into smaller bits',
			],
			[
				'monolith, in a container |',
				'web end, stateless, scales, in a container; monolith, in a container, what is left',
				'web end, stateless, scales, in a container |; data end, monolith, keeps state, in a container |',
				'web end, stateless, scales, in small pieces, in a container; data end, keeps state, in small pieces, in a container',
			],
		],
		[
			'one part is taken out of the whole',
			[
				'Containerise the app',
				'Extract the login service from the app',
				'Split the app into a web tier and a data tier',
				'Keep splitting the web tier',
			],
			[
				'app, in a container |',
				'login service, in a container; app, in a container |',
				'login service, in a container; web tier, in a container |; data tier, in a container',
				'login service, in a container; web tier, in small pieces, in a container; data tier, in a container',
			],
		],
		[
			'a list of parts, in another box',
			['Lift and shift the legacy application onto a VM', 'split it into orders, billing and a catalogue that keeps its state'],
			['legacy application, in a VM |', 'orders, in a VM; billing, in a VM; catalogue, keeps state, in a VM'],
		],
		[
			'what is put somewhere besides is a part of its own',
			['Put the shop in a container', 'Put the database in a VM', 'Split the shop into a till and a stock list'],
			[
				'shop, in a container',
				'shop, in a container |; database, in a VM',
				'till, in a container; stock list, in a container; database, in a VM',
			],
		],
		[
			'a step that changes nothing keeps the picture',
			['Wrap the shop in a container', 'Divide the shop into a till and a stock list', 'Have a break'],
			['shop, in a container |', 'till, in a container; stock list, in a container', 'till, in a container; stock list, in a container'],
		],
	])('gives the system at each step: %s', (_, steps, stages) => expect(told(steps)).toEqual(stages));

	it.each([
		['steps about something else', ['Write a Dockerfile', 'Build the image', 'Run the tests']],
		['a single change', ['Put it in a container', 'Test it', 'Publish it']],
		['things that are put somewhere and stay whole', ['Put eggs in a bowl', 'Put flour in a bowl', 'Put the bowl in the oven']],
		['no steps', []],
		['one step', ['Put it in a container']],
		['parts before there is anything', ['a front end', 'Split it into a web and a data tier', 'Put it in a container']],
	])('gives undefined for %s', (_, steps) => expect(decompositionStages(steps)).toBeUndefined());

	it('never throws, and gives one stage per step', () => {
		const words = fc.constantFrom(
			'split',
			'put',
			'the app',
			'into',
			'a',
			'stateless',
			'front end',
			'and',
			'monolith',
			'in',
			'container',
			'keep',
			'<b>',
			',',
			'it',
			'from',
			'extract',
		);
		const step = fc.array(words, { maxLength: 9 }).map((some) => some.join(' '));
		fc.assert(
			fc.property(fc.array(fc.oneof(step, fc.string()), { maxLength: 6 }), (steps) => {
				const stages = decompositionStages(steps);
				expect(stages?.map((stage) => stage.step) ?? steps).toEqual(steps);
				expect(stages?.every(({ parts }) => parts.every((part) => part.name !== '')) ?? true).toBe(true);
			}),
		);
	});
});
