import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type BuiltSite, readSite } from './built-site.ts';
import { canonicalFaults, idFaults, linkFaults, textFaults } from './site-faults.ts';

const SITE = 'https://notes.example/study/';
let folder = '';

/** A site of files by their names; each page is known by its own address. */
async function site(files: Readonly<Record<string, string>>): Promise<BuiltSite> {
	folder = await mkdtemp(path.join(tmpdir(), 'site-faults-'));
	for (const [name, text] of Object.entries({ 'index.html': page(''), ...files })) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), text);
	}
	return readSite(folder, '/study/');
}

function page(address: string, body = ''): string {
	return `<!doctype html><link rel="canonical" href="${SITE}${address}"><p id="top">${body}`;
}

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a crawl', () => {
	it.each([
		['nowhere', '<a href="/study/none">', 'leads nowhere'],
		['out of the base path', '<a href="/cloud">', 'leads nowhere'],
		['to a folder without its slash', '<a href="/study/t/pod">', 'leads nowhere without a redirect'],
		['to a file with a slash', '<a href="/study/cloud/">', 'leads nowhere'],
		['to no such place', '<a href="/study/cloud#none">', 'has no place #none'],
		['to no such place of the page itself', '<a href="#none">', 'has no place'],
		['to no such place but to words', '<a href="/study/t/pod/#none:~:text=a">', 'has no place #none'],
		['to a picture that is not there', '<img src="none.png">', 'leads nowhere'],
		['in full to nowhere', `<a href="${SITE}none">`, 'leads nowhere'],
	])('finds a link %s', async (_where, body, fault) => {
		const found = linkFaults(await site({ 'cloud.html': page('cloud', body), 't/pod/index.html': page('t/pod/') }));
		expect(found).toEqual([expect.stringContaining(fault)]);
	});

	it('finds nothing wrong with what is right', async () => {
		const links = [
			'/study/',
			'/study/t/pod/',
			'../study/t/pod/#:~:text=a',
			'#top',
			'/study/cloud#top:~:text=a%23',
			'https://elsewhere.example/x',
		];
		const body = links.map((href) => `<a href="${href}">`).join('');
		const right = await site({
			'cloud.html': page('cloud', body),
			't/pod/index.html': page('t/pod/'),
			'llms.txt': `[x](${SITE}cloud#top)`,
		});
		expect([...linkFaults(right), ...(await textFaults(right)), ...idFaults(right), ...canonicalFaults(right)]).toEqual([]);
	});

	it('finds what is wrong in files for programs, ids and canonical addresses', async () => {
		const wrong = await site({
			'llms.txt': `[x](${SITE}none.md)`,
			'a.css': 'a{background:url(none.png)}',
			'cloud.html': `${page('cloud')}<b id="top">`,
			'other.html': page('cloud'),
			'bare.html': '<p>',
		});
		expect(await textFaults(wrong)).toHaveLength(2);
		expect(idFaults(wrong)).toEqual(['cloud.html: #top twice']);
		expect(canonicalFaults(wrong)).toEqual(['bare.html: 0 canonical addresses', `other.html: another page at ${SITE}cloud`]);
	});
});
