import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, run } from './command.ts';
import { PROJECT } from './project.ts';

/** Licences under which everybody may pass on what the site and its build consist of; those of fonts, data, and unchanged libraries among them. */
const ALLOWED: ReadonlySet<string> = new Set([
	...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'WTFPL'],
	...['Python-2.0', 'OFL-1.1', 'CC-BY-4.0', 'MPL-2.0', 'Zlib'],
]);

/** A package of `package-lock.json`. */
interface LockedPackage {
	readonly version?: string;
	readonly license?: string;
	readonly dev?: boolean;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages that name their licence in a file alone. */
const IN_A_FILE: Readonly<Record<string, string>> = { 'node_modules/khroma': 'MIT', 'node_modules/require-like': 'MIT' };

await run((argv, terminal) => {
	command('check-licences', 'Checks the licence of each package that the site is made of or with.').parse(argv, { from: 'user' });
	const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as {
		readonly packages: Readonly<Record<string, LockedPackage>>;
	};
	const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
	const faults = shipped.flatMap(([path, { license }]) => {
		// A build for another system is not installed: it has the licence of the package that takes one of them.
		const name = path.replace(/^.*node_modules\//u, '');
		const taker = Object.entries(packages).find(([, { optionalDependencies }]) => optionalDependencies?.[name] !== undefined);
		const licence = license ?? IN_A_FILE[path] ?? licenceIn(path) ?? taker?.[1].license;
		return isAllowed(licence)
			? []
			: [`package-lock.json:1:1 ${path} is under ${licence ?? 'no licence that it names'}: use another package`];
	});
	for (const fault of faults) terminal.err(fault);
	return Promise.resolve(faults.length === 0 ? 0 : 1);
});

/** The licence that an installed package names itself; undefined if it names none, or is not for this system. */
function licenceIn(path: string): string | undefined {
	try {
		const named: unknown = JSON.parse(readFileSync(join(PROJECT, path, 'package.json'), 'utf8'));
		const { license, licenses } = named as { readonly license?: unknown; readonly licenses?: readonly { readonly type?: string }[] };
		return typeof license === 'string' ? license : licenses?.[0]?.type;
	} catch {
		return undefined;
	}
}

/** Whether an SPDX expression of names, AND, OR and brackets around all of it can be kept: one side of OR, both sides of AND. */
function isAllowed(licence: string | undefined): boolean {
	if (licence === undefined) return false;
	const bare = licence.replace(/^\(([^()]*)\)$/u, '$1');
	if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
	return bare.split(' AND ').every((name) => ALLOWED.has(name));
}
