// Command line flags: a small front of node:util's parseArgs with messages for people.

import { parseArgs } from 'node:util';
import type { PolicyName } from '../machine/protocol';

/** Wrong use of a command; the message says what is wrong. Exit code 2. */
export class UsageError extends Error {}

export type FlagTypes = Readonly<Record<string, 'string' | 'boolean'>>;
export type Flags<T extends FlagTypes> = {
  readonly [K in keyof T]?: T[K] extends 'string' ? string : boolean;
};

export interface Parsed<T extends FlagTypes> {
  readonly flags: Flags<T>;
  readonly files: readonly string[];
  /** What follows `--`. */
  readonly rest: readonly string[];
}

/** Parses flags anywhere before `--`; `help` is printed, and the process ended, for --help. */
export function parseFlags<T extends FlagTypes>(args: readonly string[], types: T, help: string): Parsed<T> {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  if (own.includes('--help') || own.includes('-h')) {
    process.stdout.write(help);
    process.exit(0);
  }
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...own], options, allowPositionals: true });
    return { flags: values as Flags<T>, files: positionals, rest: end < 0 ? [] : args.slice(end + 1) };
  } catch (e) {
    throw new UsageError((e as Error).message);
  }
}

const policies: readonly string[] = ['go', 'round-robin', 'random', 'pct'] satisfies PolicyName[];

/** The value of --policy; undefined when it was not given. */
export function policyName(text: string | undefined): PolicyName | undefined {
  if (text !== undefined && !policies.includes(text)) throw new UsageError(`--policy is one of ${policies.join(', ')}, not '${text}'`);
  return text as PolicyName | undefined;
}

/** A flag's value as a whole number not below `least`. */
export function wholeNumber(name: string, text: string | undefined, otherwise: number, least = 0): number {
  if (text === undefined) return otherwise;
  const n = Number(text);
  if (!Number.isInteger(n) || n < least) throw new UsageError(`--${name} wants a whole number of at least ${least}, not '${text}'`);
  return n;
}
