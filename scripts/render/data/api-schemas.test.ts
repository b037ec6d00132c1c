import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import { SITE, samples } from '../../../tests/pages/term-pages.samples.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { apiSchemas } from './api-schemas.ts';
import { termApi } from './term-api.ts';
import { termsApi } from './terms-api.ts';

type Json = Readonly<Record<string, unknown>>;

const schemas = apiSchemas.emit({ site: SITE }).map((file) => [file.path, JSON.parse(String(file.content))] as const);

function validator(name: string): ValidateFunction {
	// Through `default`: how a CommonJS module's default export is seen depends on the loader.
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats.default(ajv);
	const schema = schemas.find(([path]) => path === `static/api/${name}.schema.json`)?.[1] as Json;
	return ajv.compile(schema);
}

const [isTerms, isTerm] = [validator('terms'), validator('term')];

describe('the JSON Schemas', () => {
	it('say where they stand and which JSON Schema they are', () => {
		expect(schemas.map(([, schema]) => schema)).toEqual([
			expect.objectContaining({
				$schema: 'https://json-schema.org/draft/2020-12/schema',
				$id: 'https://notes.example/study/api/terms.schema.json',
			}),
			expect.objectContaining({ $id: 'https://notes.example/study/api/term.schema.json' }),
			expect.objectContaining({ $id: 'https://notes.example/study/api/site-yaml.schema.json' }),
		]);
	});

	it.each([...samples()])('hold for all files of %s, which name them', (_name, { notes }) => {
		const first = notes.terms[0]?.id ?? ('none' as TermId);
		const input = renderInput(notes, SITE, {
			cards: new Map([[first, { url: '/t/a/card.png?v=1', alt: 'A' }]]),
			dates: new Map([[first, { added: '2026-01-02T03:04:05Z', changed: '2026-01-02T03:04:05Z' }]]),
		});
		const all = JSON.parse(String(termsApi.emit(input)[0]?.content)) as Json;
		expect([isTerms(all), isTerms.errors]).toEqual([true, null]);
		expect(all['$schema']).toBe('https://notes.example/study/api/terms.schema.json');
		for (const file of termApi.emit(input)) {
			const one = JSON.parse(String(file.content)) as Json;
			expect([isTerm(one), isTerm.errors], file.path).toEqual([true, null]);
			expect(one['$schema']).toBe('https://notes.example/study/api/term.schema.json');
		}
	});

	it('hold for no file with a field more or less, at any depth', () => {
		const check = '{ verdict: wrong, says: a unit, right: A group., source: https://example.org/c }';
		const { notes } = buildSample('# Cloud\nPod - a unit\n\nA job needs a pod', [entryOf('pod', `name: Pod\nchecks: [${check}]`, 'One.')]);
		const file = termApi.emit(renderInput(notes, SITE)).find(({ path }) => path.endsWith('/pod.json'));
		const term = JSON.parse(String(file?.content)) as Json;
		const objects = (value: unknown): Record<string, unknown>[] =>
			typeof value !== 'object' || value === null
				? []
				: [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(objects)];
		const count = objects(term).length;
		expect(count).toBeGreaterThanOrEqual(5);
		for (let at = 0; at < count; at += 1) {
			const more = structuredClone(term);
			Object.assign(objects(more)[at] ?? {}, { further: 1 });
			expect(isTerm(more), `a field more in object ${at}`).toBe(false);
			for (const field of Object.keys(objects(term)[at] ?? {})) {
				const less = structuredClone(term);
				delete objects(less)[at]?.[field];
				expect(isTerm(less), `without ${field} in object ${at}`).toBe(false);
			}
		}
	});
});
