import { z } from 'zod';
import { termFile, termsFile } from '../../../src/schemas/terms-json.ts';
import { absolute, type SiteAddress } from '../../../src/web/addresses.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

const SCHEMAS = {
	terms: { schema: termsFile, title: 'All terms' },
	term: { schema: termFile, title: 'A term' },
} as const;

type SchemaName = keyof typeof SCHEMAS;

/** The absolute address of the JSON Schema of `terms.json`, or of the files for single terms. */
export function schemaAddress(site: SiteAddress, name: SchemaName): string {
	return absolute(site, path(name));
}

/** `static/api/terms.schema.json` and `static/api/term.schema.json`: JSON Schema 2020-12 of the API files. */
export const apiSchemas = { name: 'api-schemas', emit } satisfies Output;

function emit({ site }: Needs<'site'>): readonly OutputFile[] {
	return (['terms', 'term'] as const).map((name) => {
		const { schema, title } = SCHEMAS[name];
		const { $schema, ...rest } = z.toJSONSchema(schema, {
			target: 'draft-2020-12',
			override: ({ jsonSchema }) => delete jsonSchema.readOnly,
		});
		const whole = { $schema, $id: schemaAddress(site, name), title, ...rest };
		return { path: `static${path(name)}`, content: `${JSON.stringify(whole, undefined, '\t')}\n` };
	});
}

function path(name: SchemaName): string {
	return `/api/${name}.schema.json`;
}
