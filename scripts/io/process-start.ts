import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileErrorCode } from './file-error.ts';

/** The start time stands in field 22 of `/proc/<id>/stat`, the state in field 3 (proc_pid_stat(5)). The name in field 2 may hold spaces. */
const STATE = 0;
const START = 19;

/**
 * When the process `id` started, as a word that is the same whoever asks and that no later process with the same id has; undefined where no
 * such process runs. Process ids are used again, start times are not.
 */
export function processStart(id: number): string | undefined {
	if (process.platform === 'linux') return linuxStart(id);
	// The shells print a date; locale and time zone must not change it.
	const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
	const [tool, ...args] =
		process.platform === 'win32'
			? ['powershell.exe', '-NoProfile', '-Command', `(Get-Process -Id ${id}).StartTime.ToFileTimeUtc()`]
			: ['ps', '-o', 'lstart=', '-p', String(id)];
	try {
		const text = execFileSync(tool ?? '', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		return text.replaceAll(/[^\dA-Za-z]/gu, '') || undefined;
	} catch {
		// Both tools fail where there is no such process.
		return undefined;
	}
}

function linuxStart(id: number): string | undefined {
	try {
		const status = readFileSync(`/proc/${id}/stat`, 'utf8');
		const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
		// A zombie has ended and only waits for its parent to notice.
		return fields[STATE] === 'Z' || fields[STATE] === 'X' ? undefined : fields[START];
	} catch (error) {
		if (fileErrorCode(error) !== undefined) return undefined;
		throw error;
	}
}
