import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { mapWithYield } from '../../src/async/map-with-yield.ts';
import type { OutputFile } from '../text/output-file.ts';
import { fileErrorCode } from './file-error.ts';

/** Pictures of cards in a folder of their own, each named by the hash of what it shows. Nothing in it is ever changed, so any of it may be deleted. */

/** A picture; with a number, one that a killed run left unfinished. */
const IMAGE_NAME = /^([0-9a-f]{16})\.png(\.\d+)?$/u;
/** The signature of a PNG and the length and name of its first chunk, then width and height. */
const HEAD = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const HEAD_BYTES = 24;
/** The last chunk, which every PNG ends with. */
const TAIL = Buffer.from('0000000049454e44ae426082', 'hex');

/** The size that a picture has in pixels. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/** Which of `hashes` have a whole picture of that size in the store. One that is cut off, or something else, counts as missing. */
export async function storedCards(folder: string, hashes: readonly string[], size: ImageSize): Promise<ReadonlySet<string>> {
	const sound = await mapWithYield(hashes, (hash) => isWholeImage(pathOf(folder, hash), size));
	return new Set(hashes.filter((_, index) => sound[index] === true));
}

/** Puts a picture into the store, all of it or nothing. */
export async function storeCard(folder: string, hash: string, png: Uint8Array): Promise<void> {
	await mkdir(folder, { recursive: true });
	// Waiting for the disk would take longer than drawing does; what a power cut leaves half-written is found by storedCards().
	await writeFileAtomic(pathOf(folder, hash), Buffer.from(png), { fsync: false });
}

/** A stored picture as an output file. It is read when its content is asked for, so that many of them need no memory. */
export function storedFile(folder: string, hash: string, path: string): OutputFile {
	return {
		path,
		get content(): Uint8Array {
			return readFileSync(pathOf(folder, hash));
		},
	};
}

/** Deletes the pictures that are not among `wanted`, so that the store does not grow with every change of a card. Gives their number. */
export async function pruneCards(folder: string, wanted: ReadonlySet<string>): Promise<number> {
	const names = unlessGone(() => readdirSync(folder), []);
	const unwanted = names.filter((name) => {
		const [, hash, unfinished] = IMAGE_NAME.exec(name) ?? [];
		return hash !== undefined && (unfinished !== undefined || !wanted.has(hash)) && isFile(join(folder, name));
	});
	await mapWithYield(unwanted, (name) => rmSync(join(folder, name), { force: true }));
	return unwanted.length;
}

function isFile(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function pathOf(folder: string, hash: string): string {
	return join(folder, `${hash}.png`);
}

/** Looks at both ends of a file only: the middle of a file that was written at once does not change. */
function isWholeImage(path: string, size: ImageSize): boolean {
	const file = unlessGone(() => openSync(path, 'r'), undefined);
	if (file === undefined) return false;
	try {
		const status = fstatSync(file);
		if (!status.isFile() || status.size < HEAD_BYTES + TAIL.length) return false;
		const head = Buffer.alloc(HEAD_BYTES);
		const tail = Buffer.alloc(TAIL.length);
		readSync(file, head, 0, head.length, 0);
		readSync(file, tail, 0, tail.length, status.size - tail.length);
		const isRightSize = head.readUInt32BE(16) === size.width && head.readUInt32BE(20) === size.height;
		return head.subarray(0, HEAD.length).equals(HEAD) && isRightSize && tail.equals(TAIL);
	} finally {
		closeSync(file);
	}
}

function unlessGone<T, F>(work: () => T, fallback: F): T | F {
	try {
		return work();
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return fallback;
		throw error;
	}
}
