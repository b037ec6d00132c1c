import { type MouseEvent, type ReactNode, useState } from 'react';
import type { PictureDialog } from './PictureDialog.tsx';

interface EnlargeProps {
	/** The picture's file, for browsers without JavaScript and for opening in a new tab. */
	readonly file: string;
	readonly svg: string;
	readonly title: string;
}

/** Opens the picture in a window of its own within the page, which is loaded when it is first asked for. */
export function Enlarge({ file, svg, title }: EnlargeProps): ReactNode {
	const [Dialog, setDialog] = useState<typeof PictureDialog>();
	const open = (event: MouseEvent): void => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		import('./PictureDialog.tsx').then(
			(module) => setDialog(() => module.PictureDialog),
			// Without the network the file may still be at hand.
			() => window.location.assign(file),
		);
	};
	return (
		<>
			<a href={file} onClick={open}>
				Enlarge<span className="unseen">: {title}</span>
			</a>
			{Dialog !== undefined && <Dialog svg={svg} title={title} onClosed={() => setDialog(undefined)} />}
		</>
	);
}
