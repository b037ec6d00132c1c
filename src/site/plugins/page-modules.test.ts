import { describe, expect, it } from 'vitest';
import { pageModules } from './page-modules.ts';

const PAGE = '---\n# generated\ntitle: "---"\nslug: "/x"\n---\n\n# Title\n\n<script>alert(1)</script> {1 + 1} import x from "y"\n';

function moduleOf(id: string, generated = '.'): Promise<string> {
	return Promise.resolve(pageModules('/site/docs', generated)({ filePath: `/site/docs/${id}.md`, fileContent: PAGE }));
}

describe('the module of a page', () => {
	it('keeps the front matter and nothing of what the page says', async () => {
		const text = await moduleOf('cloud');
		expect(text.startsWith('---\n# generated\ntitle: "---"\nslug: "/x"\n---\n')).toBe(true);
		expect(text).not.toMatch(/Title|alert|1 \+ 1|import x/u);
	});

	it('is made of the data of that page', async () => {
		expect(await moduleOf('glossary/k')).toContain('import("@site/page-data/glossary/k/content.json")');
		expect(await moduleOf('cloud', '.cache/build')).toContain('import head from "@site/.cache/build/page-data/cloud/head.json"');
		expect(await moduleOf('中文')).toContain('import head from "@site/page-data/中文/head.json"');
	});

	it('brings the filter along with pages of the glossary alone', async () => {
		expect(await moduleOf('glossary')).toContain('<GlossaryPage id={"glossary"}');
		expect(await moduleOf('glossary/k')).toContain('<GlossaryPage id={"glossary/k"}');
		expect(await moduleOf('glossary-of-kinds')).toContain('<PageContent id={"glossary-of-kinds"}');
	});
});
