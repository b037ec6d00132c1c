import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../read/read-notes.ts';
import { DIAGNOSTIC_SEVERITY, type Diagnostic } from './diagnostic.ts';
import { notesPath, sourceFile } from './source.ts';

describe('DIAGNOSTICS.md', () => {
	it('has a line for each code, with its severity, and for nothing else', () => {
		const rows = readFileSync(new URL('../../DIAGNOSTICS.md', import.meta.url), 'utf8').matchAll(/^\| `([\w-]+)` +\| (\w+) +\|/gmu);
		const documented = Object.fromEntries([...rows].map(([, code, severity]) => [code, severity]));
		expect(documented).toEqual(DIAGNOSTIC_SEVERITY);
	});
});

describe('diagnostics about single lines', () => {
	const placesOf = (text: string): readonly string[] => {
		const found: Diagnostic[] = [];
		readNotes(sourceFile(notesPath('n.md'), text), (diagnostic) => found.push(diagnostic));
		return found.map(({ code, place }) => `${code} ${place.line}:${place.span.start}`);
	};

	it.each(['\u0000', '\u200B', '\u202E', '\u2066', '\u00AD'])('reports a hidden character %j', (sign) => {
		expect(placesOf(`# A\n\nHe${sign}lm - x`)).toEqual(['hidden-characters 3:3']);
	});

	it('reports a repeated line, with the first one', () => expect(placesOf('Helm - x\n\nHelm - x')).toEqual(['repeated-line 3:1']));

	it('reports a link that is not made', () => expect(placesOf('[Helm](javascript:x) - y')).toEqual(['unsafe-link 1:2']));

	it('reports nothing for a plain line', () => expect(placesOf('Helm - x\nRook - y')).toEqual([]));
});
