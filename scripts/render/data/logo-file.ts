import { logoPath } from '../../settings/site-settings.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** `static/img/logo.…`: the logo of the site, if it has one. */
export const logoFile = { name: 'logo-file', emit } satisfies Output;

function emit({ logo }: Needs<'logo'>): readonly OutputFile[] {
	return logo === undefined ? [] : [{ path: `static${logoPath(logo)}`, content: logo.bytes }];
}
