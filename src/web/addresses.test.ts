import { expect, it } from 'vitest';
import { PLACEHOLDER_ORIGIN, shownAddress } from './addresses.ts';

it.each([
	['the placeholder', `${PLACEHOLDER_ORIGIN}/study/t/pod/`, 'https://notes.example', 'https://notes.example/study/t/pod/'],
	['an address of its own', 'https://notes.example/t/pod/', 'http://localhost:8080', 'https://notes.example/t/pod/'],
	['a port that begins alike', 'http://localhost:30001/t/pod/', 'https://notes.example', 'http://localhost:30001/t/pod/'],
	['the placeholder in a page from a file', `${PLACEHOLDER_ORIGIN}/t/pod/`, 'null', `${PLACEHOLDER_ORIGIN}/t/pod/`],
])('shows %s', (_name, address, origin, shown) => expect(shownAddress(address, origin)).toBe(shown));
