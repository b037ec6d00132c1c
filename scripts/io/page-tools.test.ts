import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../src/language/ids.ts';
import { pageTools } from './page-tools.ts';

const SITE = { url: 'https://notes.example', baseUrl: '/study/', topics: [{ id: 'cloud' as TopicId, title: 'Cloud', url: '/cloud' }] };

describe('pageTools', async () => {
	const { files, path } = await pageTools(SITE);

	it('are a script, its style sheet and its worker, named for what is in them', async () => {
		const stem = path.replace(/\.js$/u, '');
		expect(files.map((file) => file.path).sort()).toEqual(['.css', '.js', '.worker.js'].map((ending) => `static${stem}${ending}`));
		expect((await pageTools(SITE)).path).toBe(path);
		expect((await pageTools({ ...SITE, baseUrl: '/' })).path).not.toBe(path);
	});

	it('hold nothing of Docusaurus, and load nothing from elsewhere', () => {
		for (const { content } of files) {
			expect(String(content)).not.toMatch(/@docusaurus|^import /u);
			expect(String(content)).not.toMatch(/@import|url\(/u);
		}
	});

	it('know the topics of the site', () => expect(files.map(({ content }) => String(content)).join('')).toContain('"/cloud"'));
});
