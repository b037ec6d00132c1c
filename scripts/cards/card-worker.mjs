import { register } from 'tsx/esm/api';

// A thread runs TypeScript only if it is told how, as it may be started from a program that was told otherwise.
register();
const { default: drawJob } = await import('./card-worker.ts');

/** What the pool calls. */
export default drawJob;
