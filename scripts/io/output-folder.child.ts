import { outputVersion } from './output-folder.samples.ts';
import { writeOutput } from './output-folder.ts';

/** A test starts and kills this process. It writes one version of the sample files after the other into a folder, for ever. */
async function writeForever(out: string): Promise<void> {
	for (let version = 0; ; version = (version + 1) % 7) {
		const result = await writeOutput(out, outputVersion(version));
		if (result.kind === 'refused') throw new Error(result.diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
		process.stdout.write('.');
	}
}

await writeForever(process.argv[2] ?? '');
