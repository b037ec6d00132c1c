import path, { type PlatformPath } from 'node:path';

/** How a system writes paths; by default, the system that runs this. Tests give that of another one. */
type System = Pick<PlatformPath, 'sep' | 'relative' | 'isAbsolute'>;

/** A path of the file system with `/` between the parts on every system. Where that is the sign of the system, a backslash is part of a name. */
export function withSlashes(file: string, { sep }: System = path): string {
	return file.replaceAll(sep, '/');
}

/** Whether `file` is `folder` or stands anywhere below it; both absolute. On Windows, another drive is elsewhere, and case does not count. */
export function isWithin(file: string, folder: string, system: System = path): boolean {
	const below = system.relative(folder, file);
	return below !== '..' && !below.startsWith(`..${system.sep}`) && !system.isAbsolute(below);
}
