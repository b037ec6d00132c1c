import { DANISH_NORWEGIAN } from './danish-norwegian.ts';
import type { Language } from './language.ts';

/** Danish. */
export const danish: Language = { code: 'da', ...DANISH_NORWEGIAN };
