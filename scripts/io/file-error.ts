/** The `code` of a file system error (`ENOENT`, …); undefined for any other error. */
export function fileErrorCode(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error)) return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
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
