import { describe, expect, it } from 'vitest';
import { fileType } from './response-headers.ts';

describe('fileType', () => {
	it.each([
		['a.MD', 'text/markdown; charset=utf-8'],
		['a.b/c', undefined],
		['constructor', undefined],
		['a.constructor', undefined],
	])('of %s is %s', (name, type) => expect(fileType(name)?.type).toBe(type));
});
