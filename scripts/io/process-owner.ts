import { fileErrorCode } from './file-error.ts';
import { processStart } from './process-start.ts';

/** The name of an owner: process id, start of the process, and a number for each thing that the process owns. */
const OWNER = /^(\d{1,10})-([\dA-Za-z]+)-\d+$/u;

/** Stands for the start of a process if the system does not tell it. */
const UNKNOWN = 'unknown';

let ownStart: string | undefined;
let owned = 0;

/** A name for something that this process makes and removes again, by which a later process can tell whether this one has ended. */
export function newOwner(): string {
	ownStart ??= processStart(process.pid) ?? UNKNOWN;
	owned += 1;
	return `${process.pid}-${ownStart}-${owned}`;
}

/** Whether `name` belongs to an owner whose process has ended, even if another process has its id now. */
export function isGone(name: string): boolean {
	const [, id, start] = OWNER.exec(name) ?? [];
	if (id === undefined) return false;
	return start === UNKNOWN ? !isRunning(Number(id)) : processStart(Number(id)) !== start;
}

/** The process id in the name of an owner; undefined if it is no such name. */
export function processIdOf(name: string): number | undefined {
	const id = OWNER.exec(name)?.[1];
	return id === undefined ? undefined : Number(id);
}

function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		// The process exists but belongs to another user.
		return fileErrorCode(error) === 'EPERM';
	}
}
