import { expect, test } from 'vitest';
import { flatUrls } from './flat-urls.ts';

test('gives each page but the home and the 404 page a second file', () => {
	expect(flatUrls(['/', '/404.html', '/cloud', '/a/b/', '/cloud/'], '/')).toEqual([
		{ from: 'cloud/index.html', to: 'cloud.html' },
		{ from: 'a/b/index.html', to: 'a/b.html' },
	]);
});

test('leaves the base path out, as the build folder does', () => {
	expect(flatUrls(['/study/', '/study/404.html', '/study/cloud'], '/study/')).toEqual([{ from: 'cloud/index.html', to: 'cloud.html' }]);
});
