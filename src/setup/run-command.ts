import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Obstacle } from './obstacle.mjs';

export { Obstacle };

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
	typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** A command of the project: how it is called and what it takes. */
export interface Command<O extends Options> {
	/** How a user calls it: `npm run build`. */
	name: string;
	/** What `--help` prints. */
	help: string;
	/** All but `--help`. */
	options: O;
	/** The most words it takes beside options; none unless told. */
	words?: number;
}

/** A call that cannot be carried out; its message is all the user needs. */
export class UsageError extends Error {}

/** Whether the system refused something: no permission, a full disk, an address that is not ours. */
const isOfSystem = (error: unknown): error is Error =>
	error instanceof Error && 'syscall' in error && 'code' in error;

/** What is wrong in the words of Node, without its hints on how to write other calls. */
function readArgs<O extends Options>(
	{ options, words = 0 }: Command<O>,
	args: string[],
): Parsed<O> {
	let parsed: Parsed<O>;
	try {
		parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
	} catch (error) {
		const [, sentence] = /^(.*?)(?:\. |\.?$)/m.exec((error as Error).message) ?? [];
		throw new UsageError(`${sentence ?? 'The options cannot be read'}.`);
	}
	const extra = parsed.positionals.slice(words);
	if (extra.length > 0) throw new UsageError(`There is no use for "${extra.join(' ')}".`);
	return parsed;
}

/**
 * Runs a command and sets the exit code: 2 after a wrong call, 1 where something stood in its way, each
 * answered in a sentence, else the one that `run` gives. Only a fault of our own shows its stack.
 *
 * @param args what stands after the command
 */
export async function runCommand<O extends Options>(
	command: Command<O>,
	run: (parsed: Parsed<O>) => number | undefined | Promise<number | undefined>,
	args: string[] = process.argv.slice(2),
): Promise<void> {
	if (args.includes('--help')) {
		process.stdout.write(`${command.help.trimEnd()}\n`);
		return;
	}
	try {
		process.exitCode = (await run(readArgs(command, args))) ?? 0;
	} catch (error) {
		if (error instanceof UsageError) {
			process.stderr.write(`${error.message}\nSee ${command.name} -- --help.\n`);
			process.exitCode = 2;
		} else if (error instanceof Obstacle || isOfSystem(error)) {
			process.stderr.write(`${error.message}\n`);
			process.exitCode = 1;
		} else throw error;
	}
}
