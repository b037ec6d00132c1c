import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileErrorCode } from './file-error.ts';

/**
 * Indices of fields in `/proc/<id>/stat`, counted from field 3: the state is field 3, the start time field 22 (proc_pid_stat(5)). Counting
 * begins after the name in field 2, which may contain spaces.
 */
const STATE = 0;
const START = 19;

/**
 * When the process `id` started, as a word of letters and digits; undefined if no such process runs. It is the same for every caller. It
 * tells a process from a later one with the same id, because ids are reused and start times are not.
 */
export function processStart(id: number): string | undefined {
	if (process.platform === 'linux') return linuxStart(id);
	// The tools print a date, which must not depend on locale and time zone.
	const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
	const [tool, ...args] =
		process.platform === 'win32'
			? ['powershell.exe', '-NoProfile', '-Command', `(Get-Process -Id ${id}).StartTime.ToFileTimeUtc()`]
			: ['ps', '-o', 'lstart=', '-p', String(id)];
	try {
		const text = execFileSync(tool ?? '', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		return text.replaceAll(/[^\dA-Za-z]/gu, '') || undefined;
	} catch {
		// Both tools fail if there is no such process.
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
