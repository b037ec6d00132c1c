import { fileURLToPath } from 'node:url';

/** The folder of this project, without a slash at its end. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

/** The folder of what the commands make and keep for themselves. It may be deleted while none of them runs. */
export const CACHE = `${PROJECT}/.cache`;

/** The folder of the card images that earlier runs drew. Images are named by their content, so that all notebooks share it. */
export const CARD_CACHE = `${CACHE}/cards`;
