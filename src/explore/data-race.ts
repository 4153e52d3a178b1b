// The data races of an execution, as failures: what is accessed, by whom, on which calls, and which order
// is missing. A race between two places is the same failure in whatever order they come.

import type { DebugInfo } from '../go/wasm';
import type { DataRace, RaceAccess } from '../machine/races';
import { placeText, type EndingFailure } from './classify';
import type { RaceParty, RaceReport } from './report';

/** The races found in an execution, as failures. */
export function raceFailures(races: readonly DataRace[], debug: DebugInfo): EndingFailure[] {
  return races.map((r) => {
    const race = describeRace(r, debug);
    const [a, b] = race.accesses;
    const variable = race.variable === '' ? '' : ` on ${race.variable}`;
    const message = `data race${variable}: ${accessText(a)} and ${accessText(b)}, in no order`;
    return { kind: 'race', message, position: a.position, stuck: [], race };
  });
}

function describeRace(r: DataRace, debug: DebugInfo): RaceReport {
  const parties = [r.earlier, r.later].map((a) => party(a, debug)).sort(byPlace);
  const name = parties.find((p) => p.write && p.name !== '')?.name ?? parties.find((p) => p.name !== '')?.name ?? '';
  const [a, b] = parties;
  return {
    variable: name,
    accesses: [a, b],
    missing:
      `nothing orders the ${verb(a)} by ${a.goroutine} at ${a.position} and the ${verb(b)} by ${b.goroutine} at ${b.position}: ` +
      'no channel operation, lock, WaitGroup or atomic makes one happen before the other',
  };
}

const verb = (p: RaceParty): string => `${p.atomic ? 'atomic ' : ''}${p.write ? 'write' : 'read'}`;
const accessText = (p: RaceParty): string => `${verb(p)} at ${p.position}`;

/** By place, writes first: the same whichever came first. */
function byPlace(a: RaceParty, b: RaceParty): number {
  return a.position.localeCompare(b.position, 'en', { numeric: true }) || Number(b.write) - Number(a.write) || a.goroutine.localeCompare(b.goroutine, 'en');
}

function party(a: RaceAccess, debug: DebugInfo): RaceParty {
  const frames = (sites: readonly number[]): { function: string; position: string }[] =>
    sites.flatMap((i) => {
      const s = debug.raceSites[i];
      return s === null || s === undefined ? [] : [{ function: s.function, position: placeText(debug, s.position) }];
    });
  // Where the library accesses what the user gave it, the user's own line says more.
  const own = a.stack.find((i) => debug.raceSites[i]?.library === false) ?? a.stack[0];
  const site = own === undefined ? null : debug.raceSites[own];
  return {
    goroutine: a.goroutine,
    write: a.write,
    atomic: a.atomic,
    name: site?.name ?? '',
    position: site == null ? '' : placeText(debug, site.position),
    stack: frames(a.stack),
    started: frames(a.started),
  };
}
