import { workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// A thread of Node 20 cannot begin with a .ts file, whatever its --import says: this file begins, and fetches the real one.
await tsImport(workerData.program, import.meta.url);
