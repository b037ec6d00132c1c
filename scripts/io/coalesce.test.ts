import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coalesce } from './coalesce.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const fail = (error: unknown): never => {
	throw error;
};

it('makes one run after a burst of requests', async () => {
	const run = vi.fn();
	const changes = coalesce(run, 80, fail);
	for (let time = 0; time < 5; time += 1) {
		changes.request();
		await vi.advanceTimersByTimeAsync(50);
	}
	expect(run).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(80);
	expect(run).toHaveBeenCalledTimes(1);
});

it('makes one more run for all requests during a run, and never two runs at once', async () => {
	let running = 0;
	let most = 0;
	const run = vi.fn(async () => {
		running += 1;
		most = Math.max(most, running);
		await new Promise((done) => setTimeout(done, 500));
		running -= 1;
	});
	const changes = coalesce(run, 80, fail);
	changes.request();
	await vi.advanceTimersByTimeAsync(200);
	for (let time = 0; time < 3; time += 1) {
		changes.request();
		await vi.advanceTimersByTimeAsync(100);
	}
	await vi.advanceTimersByTimeAsync(5_000);
	expect(run).toHaveBeenCalledTimes(2);
	expect(most).toBe(1);
});

it('continues after an error, and waits for a running run when it stops', async () => {
	const errors: unknown[] = [];
	const run = vi.fn().mockRejectedValueOnce(new Error('first'));
	const changes = coalesce(run, 80, (error) => errors.push(error));
	changes.request();
	await vi.advanceTimersByTimeAsync(100);
	let over = false;
	run.mockImplementation(async () => {
		await new Promise((done) => setTimeout(done, 500));
		over = true;
	});
	changes.request();
	await vi.advanceTimersByTimeAsync(100);
	changes.request();
	const stopped = changes.stop();
	await vi.advanceTimersByTimeAsync(5_000);
	await stopped;
	expect([errors.length, over, run.mock.calls.length]).toEqual([1, true, 2]);
});
