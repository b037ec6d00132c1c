import { register } from 'tsx/esm/api';

// A thread does not inherit the TypeScript loader of the main program.
register();
const { default: drawJob } = await import('./card-worker.ts');

/** The function that the pool calls. */
export default drawJob;
