import { watch } from 'node:fs';

/** Waits until a file or folder of this name comes into `folder` or goes from it. */
export function firstChange(folder: string, name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		// A test that ends without the change is not held up by it.
		const watcher = watch(folder, { persistent: false }, (_event, changed) => {
			if (changed !== name) return;
			watcher.close();
			resolve();
		});
		watcher.on('error', reject);
	});
}
