// `interleave trace`: the events of a run, one a line, in words or as JSON.

import { stdSource } from '../go/std';
import { formatDiagnostics } from '../go/compile';
import { EventKind, type EventColumns } from '../machine/protocol';
import { SessionFactory, type MachineSession } from '../machine/session';
import { readProgram, standardInput } from './sources';
import { parseFlags, policyName, UsageError, wholeNumber } from './usage';

const help = `usage: interleave trace [FLAGS] FILE|DIRECTORY [-- ARGUMENTS]

  --schedule S   decisions that differ from the policy's: 12=main/2,15=main/1.0
  --policy P     go, round-robin, random or pct (go)
  --seed N       (1)
  --json         one JSON object a line
  --max-turns N  stops after so many turns (100000)

The program's own output is not printed. Exit: 0, or 1 when the program does not compile.
`;

const flagTypes = { schedule: 'string', policy: 'string', seed: 'string', json: 'boolean', 'max-turns': 'string' } as const;

const kindNames = new Map<number, string>(Object.entries(EventKind).map(([name, kind]) => [kind, name]));

export async function trace(args: readonly string[]): Promise<number> {
  const { flags, files, rest } = parseFlags(args, flagTypes, help);
  const policy = policyName(flags.policy);
  const { result, session } = await new SessionFactory(stdSource).open(readProgram(files), {
    ...(policy === undefined ? {} : { policy }),
    ...(flags.seed === undefined ? {} : { seed: wholeNumber('seed', flags.seed, 1) }),
    schedule: flags.schedule,
    args: rest,
    stdin: files.includes('-') ? '' : standardInput(),
  });
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 1;
  }
  if (result.scheduleNote !== '') throw new UsageError(result.scheduleNote);
  await session!.goTo({ turn: wholeNumber('max-turns', flags['max-turns'], 100_000), statement: 0 });
  const { events: n } = await session!.recorded();
  const lines = flags.json === true ? jsonLines(session!, await session!.events(0, n)) : await wordLines(session!);
  process.stdout.write(lines.map((l) => l + '\n').join(''));
  const note = session!.stepper.scheduleNote;
  if (note !== '') process.stderr.write(`interleave trace: ${note}\n`);
  return 0;
}

function jsonLines(session: MachineSession, e: EventColumns): string[] {
  const { goroutines } = session.stepper.recording;
  return Array.from({ length: e.length }, (_, i) => {
    const place = session.place(e.place[i]);
    return JSON.stringify({
      turn: e.turn[i],
      time: e.time[i],
      event: kindNames.get(e.kind[i]) ?? String(e.kind[i]),
      goroutine: goroutines.get(e.goroutine[i])?.name ?? null,
      object: e.object[i],
      peer: e.kind[i] === EventKind.timerFire ? e.peer[i] : (goroutines.get(e.peer[i])?.name ?? null),
      position: place === undefined ? null : `${place.file}:${place.line}:${place.column}`,
      aux: e.aux[i],
      value: e.value[i],
    });
  });
}

/** One line a turn: its number, virtual time in microseconds, and its sentence. */
async function wordLines(session: MachineSession): Promise<string[]> {
  const { turns } = await session.recorded();
  const sentences = await session.narrate(0, turns);
  const width = String(turns).length;
  return sentences.flatMap((text, t) => (text === '' ? [] : [`${String(t).padStart(width)}  ${text}`]));
}
