import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BuildOutcome, buildNotes, loadNotes, publishAddresses } from '../../scripts/build.ts';
import { CLOUD_REQUEST } from '../cloud-notes.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/' };
const ENTRY = 'name: Kubernetes\nkind: tool\ntopic: cloud\nsource: https://kubernetes.io/\n';
let cwd = '';

beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'permalinks-'));
	mkdirSync(join(cwd, 'notes/terms'), { recursive: true });
	write('notes/cloud.md', '# Cloud\n## Tools\nHelm - packages for Kubernetes\n');
	write('notes/terms/k8s.md', `---\n${ENTRY}---\nKubernetes runs containers.\n`);
});
afterEach(() => rmSync(cwd, { recursive: true }));

function write(path: string, text: string): void {
	writeFileSync(join(cwd, path), text);
}

function read(path: string): string {
	return readFileSync(join(cwd, path), 'utf8');
}

/** Makes the pages, and records their addresses as a site's that is published, unless it is a draft. */
async function build({ draft = false }: { readonly draft?: boolean } = {}): Promise<BuildOutcome> {
	const request = { notes: 'notes', entries: 'notes/terms', permalinks: 'notes/permalinks.txt', out: cwd, site: SITE, cwd };
	const outcome = await buildNotes({ ...request, progress: () => undefined });
	if (!draft && !outcome.failed) expect(await publishAddresses(request, outcome)).toEqual([]);
	return outcome;
}

function lost({ diagnostics }: BuildOutcome): readonly string[] {
	return diagnostics.filter(({ code }) => code === 'permalink-lost').map(({ message }) => /“(.+?)”/u.exec(message)?.[1] ?? '');
}

it('lists new addresses once, keeps what stands there, and never reads the list as notes', async () => {
	await build();
	const first = read('notes/permalinks.txt');
	expect(first).toMatch(
		/^(?:# .*\n)+\/cloud\n\/cloud#tools\n\/glossary#helm # jotted\n\/glossary#k8s\n\/t\/helm # jotted\n\/t\/k8s\n\/t\/kubernetes\n$/u,
	);
	const { written, notes } = await build();
	expect([written, read('notes/permalinks.txt'), notes.files.length]).toEqual([[], first, 1]);
	write('notes/cloud.md', `${read('notes/cloud.md')}Etcd - a store\n`);
	await build({ draft: true });
	expect(read('notes/permalinks.txt')).toBe(first);
	await build();
	expect(read('notes/permalinks.txt')).toBe(`${first}/glossary#etcd # jotted\n/t/etcd # jotted\n`);
});

it('writes nothing when addresses would be lost, names them all, and goes on once they are kept', async () => {
	await build();
	const before = [read('notes/permalinks.txt'), read('docs/glossary.md'), read('docs/cloud.md')];
	renameSync(join(cwd, 'notes/terms/k8s.md'), join(cwd, 'notes/terms/kubernetes.md'));
	write('notes/cloud.md', '# Cloud\n## Tooling\nHelm - packages for Kubernetes\n');
	const failed = await build();
	expect([failed.failed, failed.written, lost(failed)]).toEqual([true, [], ['/cloud#tools', '/glossary#k8s', '/t/k8s']]);
	expect([read('notes/permalinks.txt'), read('docs/glossary.md'), read('docs/cloud.md')]).toEqual(before);
	write('notes/terms/kubernetes.md', `---\n${ENTRY}aliases: [k8s]\n---\nKubernetes runs containers.\n`);
	write('notes/cloud.md', '# Cloud\n## Tooling {#tools}\nHelm - packages for Kubernetes\n');
	expect((await build()).failed).toBe(false);
	expect(read('docs/glossary.md')).toContain('[former k8s]: #kubernetes\n\n### Kubernetes {#kubernetes}');
	expect(readdirSync(join(cwd, 'static/t'))).toEqual(expect.arrayContaining(['k8s', 'kubernetes']));
});

it('does not call lost what only could not be read', async () => {
	await build();
	write('notes/terms/k8s.md', '---\nname: Kubernetes\n---\n');
	const outcome = await build();
	expect([outcome.failed, lost(outcome)]).toEqual([true, []]);
});

it('the list of the cloud notes is up to date', async () => {
	const { failed, permalinks } = await loadNotes(CLOUD_REQUEST);
	expect([failed, permalinks.fresh]).toEqual([false, []]);
});
