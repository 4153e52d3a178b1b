// Format strings: the directives in them, and what verbs take.

/** A directive such as %[2]*.3d. */
export interface Directive {
  /** The text, from the % on. */
  readonly text: string;
  /** Where it begins in the format. */
  readonly offset: number;
  readonly flags: string;
  readonly verb: string;
  /** Numbers of the arguments used as width or precision, and of the one printed (-1 for %%). */
  readonly stars: readonly number[];
  readonly arg: number;
}

export interface Format {
  readonly directives: readonly Directive[];
  /** Arguments are chosen by number, so that some may be left over. */
  readonly indexed: boolean;
  /** What keeps the rest of the format from being read, if anything. */
  readonly problem: string | null;
  /** The number of arguments used, if they are used in order. */
  readonly used: number;
}

/** Reads a format; arguments count from 0. */
export function parseFormat(format: string): Format {
  const directives: Directive[] = [];
  let arg = 0;
  let used = 0;
  let indexed = false;
  const fail = (problem: string): Format => ({ directives, indexed, problem, used });
  for (let i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i)) {
    const start = i++;
    const flags = /^[ +\-.#0]*/.exec(format.slice(i))![0].replace(/\..*$/, '');
    i += flags.length;
    const stars: number[] = [];
    let bad: string | null = null;
    const index = (): void => {
      const m = /^\[([^\]]*)\]/.exec(format.slice(i));
      if (m === null) return;
      if (!/^[1-9]\d*$/.test(m[1])) bad = `format has invalid argument index ${m[0]}`;
      else arg = Number(m[1]) - 1;
      indexed = true;
      i += m[0].length;
    };
    const number = (): void => {
      index();
      if (format[i] === '*') {
        stars.push(arg);
        used = Math.max(used, ++arg);
        i++;
      } else i += /^\d*/.exec(format.slice(i))![0].length;
    };
    number();
    if (format[i] === '.') {
      i++;
      number();
    }
    index();
    if (bad !== null) return fail(bad);
    const verb = format.slice(i)[Symbol.iterator]().next().value as string | undefined;
    if (verb === undefined) return fail(`format ${format.slice(start)} is missing verb at end of string`);
    i += verb.length;
    const takes = verb !== '%';
    directives.push({ text: format.slice(start, i), offset: start, flags, verb, stars, arg: takes ? arg : -1 });
    if (takes) used = Math.max(used, ++arg);
  }
  return { directives, indexed, problem: null, used };
}

/** Kinds of arguments, as a set of bits. */
export const Arg = {
  Bool: 1,
  Int: 2,
  Rune: 4,
  String: 8,
  Float: 16,
  Complex: 32,
  Pointer: 64,
  Error: 128,
  Any: 255,
} as const;

export interface Verb {
  readonly flags: string;
  readonly takes: number;
}

const numbers = ' -+.0';
const sharp = ' -+.0#';
const floats: Verb = { flags: sharp, takes: Arg.Float | Arg.Complex };
const hex: Verb = { flags: sharp, takes: Arg.Rune | Arg.Int | Arg.String | Arg.Pointer | Arg.Float | Arg.Complex };
const octal: Verb = { flags: sharp, takes: Arg.Int | Arg.Pointer };

/** What each verb takes. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['%', { flags: '', takes: 0 }],
  ['b', { flags: sharp, takes: Arg.Int | Arg.Float | Arg.Complex | Arg.Pointer }],
  ['c', { flags: '-', takes: Arg.Rune | Arg.Int }],
  ['d', { flags: numbers, takes: Arg.Int | Arg.Pointer }],
  ...['e', 'E', 'f', 'F', 'g', 'G'].map((v): [string, Verb] => [v, floats]),
  ['o', octal],
  ['O', octal],
  ['p', { flags: '-#', takes: Arg.Pointer }],
  ['q', { flags: sharp, takes: Arg.Rune | Arg.String }],
  ['s', { flags: numbers, takes: Arg.String }],
  ['t', { flags: '-', takes: Arg.Bool }],
  ['T', { flags: '-', takes: Arg.Any }],
  ['U', { flags: '-#', takes: Arg.Rune | Arg.Int }],
  ['v', { flags: sharp, takes: Arg.Any }],
  ['w', { flags: sharp, takes: Arg.Error }],
  ['x', hex],
  ['X', hex],
]);

/** Something in a plain text that looks like a directive. */
export const directivePattern = /%[+\-#]*(?:\d+|(?:\[\d+\])?\*)?(?:\.(?:\d+|(?:\[\d+\])?\*)?)?(?:\[\d+\])?[bcdefgopqstvxEFGTUX]/g;
