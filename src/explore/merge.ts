// One report of those of all parts (explore --shard): counts add up, the simplest schedule of each failure stays,
// and the verdict covers everything only if all parts are there and complete.

import { bySimplicity, failureKey, outcomeKey, type Failure, type OutcomeEntry, type Report } from './report';

/** Why reports cannot be put together. */
export class MergeError extends Error {}

export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  if (first === undefined) throw new MergeError('no parts are given');
  const count = first.shard?.count;
  if (first.shard === undefined || count === undefined) throw new MergeError('a report is not of a part: explore with --shard I/N');
  const seen = new Set<number>();
  for (const r of reports) {
    if (r.shard?.count !== count) throw new MergeError('the parts are not of one division');
    if (r.program !== first.program || r.seed !== first.seed) throw new MergeError('the parts are not of one program');
    if (seen.has(r.shard.index)) throw new MergeError(`part ${r.shard.index} of ${count} is given twice`);
    seen.add(r.shard.index);
  }
  const limits = new Set(reports.flatMap((r) => r.limits));
  for (let i = 1; i <= count; i++) if (!seen.has(i)) limits.add(`part ${i} of ${count}, which is not there`);
  const complete = limits.size === 0;
  const failures = mergeFailures(reports.flatMap((r) => r.failures)).map((f) => ({ ...f, minimal: f.minimal && complete }));
  failures.sort(bySimplicity);
  const sum = (of: (r: Report) => number): number => reports.reduce((n, r) => n + of(r), 0);
  const { shard: _shard, program: _program, ...whole } = first;
  return {
    ...whole,
    verdict: failures.length > 0 ? 'fails' : complete ? 'holds' : 'incomplete',
    schedules: sum((r) => r.schedules),
    failing: sum((r) => r.failing),
    redundant: sum((r) => r.redundant),
    steps: sum((r) => r.steps),
    seconds: Math.max(...reports.map((r) => r.seconds)),
    workers: sum((r) => r.workers),
    fixedBySeed: [...new Set(reports.flatMap((r) => r.fixedBySeed))],
    limits: [...limits],
    failures,
    outcomes: mergeOutcomes(reports.flatMap((r) => r.outcomes)),
  };
}

function mergeFailures(all: readonly Failure[]): Failure[] {
  const merged = new Map<string, Failure>();
  for (const f of all) {
    const key = failureKey(f);
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, f);
      continue;
    }
    const better = bySimplicity(f, known) || (f.schedule < known.schedule ? -1 : 1);
    merged.set(key, { ...(better < 0 ? f : known), count: f.count + known.count, minimal: f.minimal && known.minimal });
  }
  return [...merged.values()];
}

function mergeOutcomes(all: readonly OutcomeEntry[]): OutcomeEntry[] {
  const merged = new Map<string, OutcomeEntry>();
  for (const o of all) {
    const key = outcomeKey(o);
    const known = merged.get(key);
    merged.set(key, known === undefined ? o : { ...known, schedule: known.schedule === '' ? o.schedule : known.schedule, count: known.count + o.count });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}
