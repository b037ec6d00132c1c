import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from './site-environment.ts';

describe('readEnvironment', () => {
	test('has a default for everything', () => {
		expect(readEnvironment({})).toEqual({ title: 'Study notes', url: 'http://localhost:3000', baseUrl: '/', editUrl: null });
	});

	test('takes a blank variable for one that is not set', () => {
		expect(readEnvironment({ SITE_TITLE: ' ', SITE_URL: '', BASE_URL: ' ' })).toEqual(readEnvironment({}));
	});

	test.each([
		['/', '/'],
		['study', '/study/'],
		['/study', '/study/'],
		['study/', '/study/'],
		['//a//b/', '/a/b/'],
		['/~me/notes-1.0', '/~me/notes-1.0/'],
	])('BASE_URL %s becomes %s', (given, expected) => {
		expect(readEnvironment({ BASE_URL: given }).baseUrl).toBe(expected);
	});

	test.each(['https://a.example/study', '/a b/', '/../x', '/./x', '/x?y', '/x#y', '/<b>/'])('refuses BASE_URL %s', (given) => {
		expect(() => readEnvironment({ BASE_URL: given })).toThrow(`BASE_URL is '${given}'; expected a path`);
	});

	test.each([
		['https://notes.example', 'https://notes.example'],
		['https://notes.example/', 'https://notes.example'],
		['http://localhost:8080', 'http://localhost:8080'],
		['HTTPS://Notes.Example', 'https://notes.example'],
	])('SITE_URL %s becomes %s', (given, expected) => {
		expect(readEnvironment({ SITE_URL: given }).url).toBe(expected);
	});

	test.each(['notes.example', '/notes', 'ftp://notes.example', 'https:notes.example', 'javascript:alert(1)', 'http://'])(
		'refuses SITE_URL %s',
		(given) => {
			expect(() => readEnvironment({ SITE_URL: given })).toThrow(
				`SITE_URL is '${given}'; expected an absolute address such as https://notes.example`,
			);
		},
	);

	test.each(['https://code.example/edit/main', 'https://code.example/edit/main/'])('EDIT_URL %s ends in one slash', (given) => {
		expect(readEnvironment({ EDIT_URL: given }).editUrl).toBe('https://code.example/edit/main/');
	});

	test.each(['notes', 'javascript:alert(1)', 'https:x'])('refuses EDIT_URL %s', (given) => {
		expect(() => readEnvironment({ EDIT_URL: given })).toThrow(`EDIT_URL is '${given}'; expected the address of a folder`);
	});

	test('says where the path of a SITE_URL belongs', () => {
		expect(() => readEnvironment({ SITE_URL: 'https://a.example/study/' })).toThrow(
			"SITE_URL is 'https://a.example/study/'; expected https://a.example, with the path in BASE_URL=/study/",
		);
	});

	test.each(['https://me:secret@a.example', 'https://a.example?x', 'https://a.example#x'])('refuses the extras in %s', (given) => {
		expect(() => readEnvironment({ SITE_URL: given })).toThrow('expected scheme and host alone');
	});

	test('names all faults at once', () => {
		expect.assertions(1);
		try {
			readEnvironment({ SITE_URL: 'nowhere', BASE_URL: '/../' });
		} catch (error) {
			expect(error instanceof EnvironmentError && error.faults.length).toBe(2);
		}
	});
});
