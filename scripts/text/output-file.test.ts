import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputPathFault } from './output-file.ts';

describe('outputPathFault', () => {
	it.each([
		'docs/cloud.md',
		'static/t/c++/index.html',
		'static/t/中文/index.html',
		'static/t/__proto__/index.html',
		'a',
		'.nojekyll',
		'concept.md',
		'static/t/…/é.html',
	])('takes %j', (path) => expect(outputPathFault(path)).toBeUndefined());

	it.each([
		['', /empty path/],
		['/etc/passwd', /absolute/],
		['C:/x', /absolute/],
		['..', /leads out/],
		['docs/../../x', /leads out/],
		['docs/./x', /leads out/],
		['docs\\x', /backslash/],
		['docs//x', /empty name/],
		['docs/', /empty name/],
		['docs/a\0b', /character/],
		['docs/a:b', /character/],
		['docs/a\nb', /character/],
		['static/t/con/index.html', /device/],
		['static/t/CON.md', /device/],
		['lpt1', /device/],
		['docs/a.', /dot or a space/],
		['docs/a ', /dot or a space/],
		[`docs/${'é'.repeat(128)}`, /255 bytes/],
		['.generated.json', /keeps for itself/],
		['.staging-0123456789ab/x', /keeps for itself/],
	])('rejects %j', (path, reason) => expect(outputPathFault(path)).toMatch(reason));

	it('lets no path out of the folder', () => {
		const part = fc.oneof(fc.constantFrom('.', '..', '/', '\\', '\0', 'a', 'CON', ':'), fc.string({ maxLength: 3 }));
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
				const path = parts.join('');
				if (outputPathFault(path) === undefined) expect(join(sep, 'out', path).startsWith(`${sep}out${sep}`)).toBe(true);
			}),
		);
	});
});
