import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Where state and group stand in `/proc/<id>/stat` behind the name (proc_pid_stat(5)). */
const STATE = 0;
const GROUP = 2;

/** The processes of a group that still run. One that has ended and waits for its parent to notice does not. */
export function groupMembers(group: number): readonly number[] {
	return processes().flatMap((one) => (one.group === group && !/^[ZX]/u.test(one.state) ? [one.id] : []));
}

interface Process {
	readonly id: number;
	readonly group: number;
	readonly state: string;
}

function processes(): readonly Process[] {
	if (process.platform === 'linux') return readdirSync('/proc').flatMap(linuxProcess);
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,stat='], { encoding: 'utf8' }).trim().split('\n');
	return lines.map((line) => {
		const [id, group, state = ''] = line.trim().split(/\s+/u);
		return { id: Number(id), group: Number(group), state };
	});
}

function linuxProcess(id: string): readonly Process[] {
	if (!/^\d+$/u.test(id)) return [];
	try {
		const status = readFileSync(`/proc/${id}/stat`, 'utf8');
		const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
		return [{ id: Number(id), group: Number(fields[GROUP]), state: fields[STATE] ?? '' }];
	} catch {
		// It ended meanwhile.
		return [];
	}
}
