import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../site-copy.ts';

const read = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');

/** The instructions of a Dockerfile, each in one line. */
function instructions(text: string): readonly string[] {
	const lines = text
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.join('\n');
	return lines
		.replaceAll(/\\\n\s*/gu, '')
		.split('\n')
		.filter((line) => line !== '');
}

describe('deploy/Dockerfile', () => {
	const all = instructions(read('deploy/Dockerfile'));
	const second = all.findLastIndex((line) => line.startsWith('FROM '));
	const [build, server] = [all.slice(0, second), all.slice(second)];

	it('builds a site to be published, compressed, from what a clone has', () => {
		expect(build.filter((line) => line.startsWith('FROM '))).toEqual(['FROM node:22-bookworm-slim AS build']);
		expect(build.at(-1)).toContain('npm run build -- --publish --compress');
		const copied = all.filter((line) => /^COPY (?!--from)/u.test(line)).flatMap((line) => line.split(' ').slice(1, -1));
		for (const one of copied) expect(existsSync(path.join(PROJECT, one)), one).toBe(true);
	});

	it('leaves out of the image what git leaves out, and keeps the history', () => {
		const ignored = read('.dockerignore').split('\n');
		const patterns = read('.gitignore')
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'));
		expect(patterns.map((line) => line.replace(/\/$/u, '')).filter((line) => !ignored.includes(line))).toEqual([]);
		expect(ignored.filter((line) => line.startsWith('.git'))).toEqual([]);
	});

	it('serves it as a user without rights, who owns the folder for temporary files alone', () => {
		const user = /^USER (\d+):\1$/u.exec(server.find((line) => line.startsWith('USER ')) ?? '')?.[1];
		expect(Number(user)).toBeGreaterThan(0);
		expect(server.find((line) => line.startsWith('RUN '))).toContain(`install -d -o ${user} -g ${user} /srv/notes/tmp`);
		expect(server.filter((line) => line.includes('--chown'))).toEqual([]);
		expect(server).toContain('COPY --from=build /site /srv/notes/site');
		expect(server.at(-1)).toBe('CMD ["nginx", "-p", "/srv/notes", "-c", "/srv/notes/nginx.conf"]');
	});

	it.each(['/', '/study/'])('has a page for what is not there at the root of the server, with the base path %s', (base) => {
		const command = /(if \[ ! -e \/site\/404\.html.*)$/u.exec(build.at(-1) ?? '')?.[1] ?? 'false';
		const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
		const script = `mkdir -p "$SITE$BASE_URL" && touch "$SITE$BASE_URL/404.html" "$SITE$BASE_URL/404.html.gz"\n${command.replaceAll('/site/', '$SITE/')}`;
		execFileSync('sh', ['-euc', script], { env: { ...process.env, SITE: folder, BASE_URL: base } });
		expect(
			execFileSync('ls', [folder], { encoding: 'utf8' })
				.split('\n')
				.filter((name) => name.startsWith('404')),
		).toEqual(['404.html', '404.html.gz']);
		execFileSync('rm', ['-r', folder]);
	});
});
