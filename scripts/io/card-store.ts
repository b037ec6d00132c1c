import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync, rmSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapWithYield } from '../../src/async/map-with-yield.ts';
import type { OutputFile } from '../text/output-file.ts';
import { namingPath, unlessMissingSync } from './file-error.ts';
import { isGone, newOwner } from './process-owner.ts';

/**
 * The images of cards in a folder, each named by the hash of its card's content. An image never changes. Several runs, also of different
 * notes, use one folder at once: an image that a run has asked for stays for {@link MAX_UNUSED_DAYS}.
 */

/** The name of an image; while it is written, with its owner (process-owner.ts) at the end. */
const IMAGE_NAME = /^([0-9a-f]{16})\.png(?:\.([\w-]+))?$/u;
/** The head of a PNG: its signature, and length and name of its first chunk. Width and height follow. */
const HEAD = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const HEAD_BYTES = 24;
/** The last chunk of every PNG. */
const TAIL = Buffer.from('0000000049454e44ae426082', 'hex');

/** So long an image stays that no run asks for. Notes that are opened once a week keep their images. */
export const MAX_UNUSED_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** The size of an image in pixels. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/**
 * The `hashes` for which the store has a whole image of this size. A truncated image, or another file, counts as missing. Notes the time at
 * which an image was asked for, so that no other run deletes it meanwhile.
 */
export async function storedCards(folder: string, hashes: readonly string[], size: ImageSize): Promise<ReadonlySet<string>> {
	const now = new Date();
	const sound = await mapWithYield(hashes, (hash) => {
		const path = pathOf(folder, hash);
		const isSound = isWholeImage(path, size);
		if (isSound) utimesSync(path, now, now);
		return isSound;
	});
	return new Set(hashes.filter((_, index) => sound[index] === true));
}

/** Stores an image, as a whole or not at all. */
export async function storeCard(folder: string, hash: string, png: Uint8Array): Promise<void> {
	const path = pathOf(folder, hash);
	const unfinished = `${path}.${newOwner()}`;
	try {
		await namingPath(path, mkdir(folder, { recursive: true }));
		// Waiting for the disk would take longer than drawing. storedCards() finds images that a power cut left half-written.
		await namingPath(path, writeFile(unfinished, png));
		await rename(unfinished, path);
	} catch (error) {
		// What refused the image may refuse this too, and is what people have to know.
		await rm(unfinished, { force: true }).catch(() => undefined);
		throw error;
	}
}

/** A stored image as an output file. Its content is read when it is used, so that many images need no memory. */
export function storedFile(folder: string, hash: string, path: string): OutputFile {
	return {
		path,
		get content(): Uint8Array {
			return readFileSync(pathOf(folder, hash));
		},
	};
}

/**
 * Deletes the images whose hashes are not in `wanted` and that no run has asked for in the last {@link MAX_UNUSED_DAYS}, so that the store
 * does not grow with each change of a card; and what killed runs left unfinished. Returns their number.
 */
export async function pruneCards(folder: string, wanted: ReadonlySet<string>): Promise<number> {
	const oldest = Date.now() - MAX_UNUSED_DAYS * DAY_MS;
	const names = unlessMissingSync(() => readdirSync(folder), []);
	const unwanted = names.filter((name) => {
		const [, hash, owner] = IMAGE_NAME.exec(name) ?? [];
		if (hash === undefined) return false;
		const isOld = isUnused(join(folder, name), oldest);
		return owner === undefined ? !wanted.has(hash) && isOld : isOld || isGone(owner);
	});
	await mapWithYield(unwanted, (name) => rmSync(join(folder, name), { force: true }));
	return unwanted.length;
}

/** Whether it is a file that was neither written nor asked for since `oldest`, in milliseconds since 1970. */
function isUnused(path: string, oldest: number): boolean {
	const status = lstatSync(path, { throwIfNoEntry: false });
	return status?.isFile() === true && status.mtimeMs < oldest;
}

function pathOf(folder: string, hash: string): string {
	return join(folder, `${hash}.png`);
}

/** Checks the head and the tail of a file only, because the middle of a file that was written at once does not change. */
function isWholeImage(path: string, size: ImageSize): boolean {
	const file = unlessMissingSync(() => openSync(path, 'r'), undefined);
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
