import { DANISH_NORWEGIAN } from './danish-norwegian.ts';
import type { Language } from './language.ts';

/** Norwegian, as most people write it (Bokmål). */
export const norwegian: Language = { code: 'nb', ...DANISH_NORWEGIAN };
