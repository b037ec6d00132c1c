import { z } from 'zod';
import { termFile, termsFile } from '../../../src/schemas/terms-json.ts';
import { absolute, type SiteAddress } from '../../../src/web/addresses.ts';
import { siteYaml } from '../../../src/web/site-yaml.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

const SCHEMAS = {
	terms: { schema: termsFile, title: 'All terms' },
	term: { schema: termFile, title: 'A term' },
	'site-yaml': { schema: siteYaml, title: 'The settings of a notebook, site.yaml' },
} as const;

type SchemaName = keyof typeof SCHEMAS;

/** The absolute address of the JSON Schema of `terms.json`, or of the files for single terms. */
export function schemaAddress(site: SiteAddress, name: SchemaName): string {
	return absolute(site, path(name));
}

/** `static/api/terms.schema.json`, `static/api/term.schema.json` and `static/api/site-yaml.schema.json`: JSON Schema 2020-12 of the API files and
 * of the settings file. */
export const apiSchemas = { name: 'api-schemas', emit } satisfies Output;

function emit({ site }: Needs<'site'>): readonly OutputFile[] {
	return (['terms', 'term', 'site-yaml'] as const).map((name) => ({ path: `static${path(name)}`, content: schemaText(name, site) }));
}

/**
 * A JSON Schema as text.
 *
 * @param site where it is published; undefined for a file that is named by its path
 */
export function schemaText(name: SchemaName, site: SiteAddress | undefined): string {
	const { schema, title } = SCHEMAS[name];
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		target: 'draft-2020-12',
		override: ({ jsonSchema }) => delete jsonSchema.readOnly,
	});
	const whole = { $schema, ...(site !== undefined && { $id: schemaAddress(site, name) }), title, ...rest };
	return `${JSON.stringify(whole, undefined, '\t')}\n`;
}

function path(name: SchemaName): string {
	return `/api/${name}.schema.json`;
}
