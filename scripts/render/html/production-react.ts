import { createRequire } from 'node:module';

/**
 * Loads React as it is made for production, which renders three times as fast. React decides that by NODE_ENV when it is first loaded; the
 * variable itself is left as it was, since Docusaurus, started later with the same environment, decides by it too. To be imported before
 * whatever imports React.
 */
const load = createRequire(import.meta.url);
const before = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
for (const name of ['react', 'react/jsx-runtime', 'react-dom/server']) load(name);
if (before === undefined) delete process.env['NODE_ENV'];
else process.env['NODE_ENV'] = before;
