import { Argument, InvalidArgumentError } from 'commander';
import { command, run } from '../../scripts/cli/command.ts';
import { counted } from '../../src/language/counted.ts';
import { killTimes, type TrialCounts } from './trials.ts';
import { VICTIM_NAMES, type VictimName } from './victims.ts';

await run(async (argv, terminal) => {
	const program = command('kills', 'Kills commands at moments spread over their runs; the next run must find or make everything whole.')
		.addArgument(new Argument('[commands...]', 'which commands; by default, all').choices(VICTIM_NAMES))
		.option('--times <number>', 'how often each is killed', readNumber, 100)
		.parse(argv, { from: 'user' });
	const [given] = program.processedArgs as [readonly VictimName[]];
	const { times } = program.opts<{ readonly times: number }>();
	let failed = false;
	for (const name of given.length > 0 ? given : VICTIM_NAMES) {
		let shown = 0;
		const onTrial = (done: number, counts: TrialCounts): void => {
			if (done % 10 === 0 || counts.faults.length > shown) terminal.err(summary(name, done, counts));
			for (const fault of counts.faults.slice(shown)) terminal.out(fault);
			shown = counts.faults.length;
		};
		const counts = await killTimes(name, { times, onTrial });
		const { faults } = counts;
		terminal.out(summary(name, times, counts));
		failed ||= faults.length > 0;
	}
	return failed ? 1 : 0;
});

function summary(name: VictimName, runs: number, { killed, old, fresh, between, faults }: TrialCounts): string {
	const left = `${old} left the old state, ${between} one between, ${fresh} the new one`;
	return `${name}: ${runs} runs, ${killed} killed before their end (${left}), ${counted(faults.length, 'fault', 'faults')}`;
}

function readNumber(text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('expected a whole number from 1');
	return number;
}
