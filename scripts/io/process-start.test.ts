import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { processStart } from './process-start.ts';

it('is the same each time, differs for another process, and is undefined for one that has ended', async () => {
	expect(processStart(process.pid)).toMatch(/^[\dA-Za-z]+$/u);
	expect(processStart(process.pid)).toBe(processStart(process.pid));
	const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
	const id = child.pid ?? 0;
	await once(child, 'spawn');
	expect(processStart(id)).toMatch(/^[\dA-Za-z]+$/u);
	expect(processStart(id)).not.toBe(processStart(process.pid));
	child.stdin.end();
	await once(child, 'exit');
	expect(processStart(id)).toBeUndefined();
});
