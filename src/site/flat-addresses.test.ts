import { expect, test } from 'vitest';
import { flatTwins } from './flat-addresses.ts';

test('gives each page but the home and the 404 page a second file', () => {
	expect(flatTwins(['/', '/404.html', '/cloud', '/a/b/', '/cloud/'], '/')).toEqual([
		{ from: 'cloud/index.html', to: 'cloud.html' },
		{ from: 'a/b/index.html', to: 'a/b.html' },
	]);
});

test('leaves the base path out, as the build folder does', () => {
	expect(flatTwins(['/study/', '/study/404.html', '/study/cloud'], '/study/')).toEqual([{ from: 'cloud/index.html', to: 'cloud.html' }]);
});
