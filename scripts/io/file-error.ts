/** The `code` of a file system error (`ENOENT`, …), or undefined for what is no such error. */
export function fileErrorCode(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error)) return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}

/** Gives `fallback` where nothing stands at the path that `work` asks for; any other error goes on. */
export async function unlessMissing<T, F>(work: Promise<T>, fallback: F): Promise<T | F> {
	try {
		return await work;
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return fallback;
		throw error;
	}
}
