/** The `code` of a file system error (`ENOENT`, …); undefined for any other error. */
export function fileErrorCode(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error)) return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}

/** What the system has refused, as said by another thread: a file system error that passes between threads is left with its message alone. */
export class FileRefusal extends Error {
	public override readonly name = 'FileRefusal';
}

/** What the system refuses and where, if it tells that (“/notes/cloud.md: no space left on device”); undefined for any other error. */
export function refusalText(error: unknown): string | undefined {
	if (error instanceof FileRefusal) return error.message;
	if (!(error instanceof Error) || fileErrorCode(error) === undefined) return undefined;
	const [, cause = error.message] = /^[A-Z]+: (.*?)(?:, \w+(?: '.*)?)?$/su.exec(error.message) ?? [];
	// Of a file that is moved, the place that it should have, which people know.
	const path = textOf(error, 'dest') ?? textOf(error, 'path');
	return path === undefined ? cause : `${path}: ${cause}`;
}

function textOf(error: object, name: 'dest' | 'path'): string | undefined {
	const value: unknown = Reflect.get(error, name);
	return typeof value === 'string' ? value : undefined;
}

/** Awaits `work`. A file system error gets this `path`: it has none for an open file, and a name of no meaning for a temporary one. */
export async function namingPath<T>(path: string, work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Error && fileErrorCode(error) !== undefined) Object.assign(error, { path });
		throw error;
	}
}

/** Awaits `work`; returns `fallback` if nothing is at its path. Rejects with any other error. */
export async function unlessMissing<T, F>(work: Promise<T>, fallback: F): Promise<T | F> {
	try {
		return await work;
	} catch (error) {
		if (isMissing(error)) return fallback;
		throw error;
	}
}

/** Runs `work`; returns `fallback` if nothing is at its path. Throws any other error. */
export function unlessMissingSync<T, F>(work: () => T, fallback: F): T | F {
	try {
		return work();
	} catch (error) {
		if (isMissing(error)) return fallback;
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	const code = fileErrorCode(error);
	return code === 'ENOENT' || code === 'ENOTDIR';
}
