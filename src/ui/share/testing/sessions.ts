// Arbitrary sessions for tests: every property of one, each over all that it may be.

import fc from 'fast-check';
import { sharedOptions, type SharedSession } from '../session';

const text = fc.string({ unit: 'binary', maxLength: 200 });
const go = fc.constantFrom('package main\n', '\tfmt.Println("', 'go func() {\n', '<-ch', '// <b>&amp;</b>', '`', '\n', '\ufeff', '𝛿', '}\n');
const source = fc.oneof(text, fc.array(go, { maxLength: 20 }).map((a) => a.join('')));
const position = fc.record({ turn: fc.nat(), statement: fc.nat(40) });
const move = fc.constantFrom('main', 'main/1', 'main/2/1.3', 'main/1+main/2', 'timer4');
const schedule = fc
  .tuple(fc.constantFrom('', 'random:7;', 'go:1/4;', 'pct:3/2;'), fc.uniqueArray(fc.nat(5000), { maxLength: 12 }), fc.array(move, { minLength: 12, maxLength: 12 }))
  .map(([head, turns, moves]) => head + turns.sort((a, b) => a - b).map((t, i) => `${t}=${moves[i]}`).join(','));
const view = fc.constantFrom('lanes', 'board', 'memory', 'schedules', 'machine');
const caption = fc.string({ unit: 'binary', maxLength: 80 });

const options = fc
  .record(
    {
      policy: fc.constantFrom('go' as const, 'round-robin' as const, 'random' as const, 'pct' as const),
      seed: fc.maxSafeNat(),
      procs: fc.integer({ min: 1, max: 256 }),
      args: fc.array(text, { maxLength: 4 }),
      env: fc.array(fc.constantFrom('A=1', 'B='), { maxLength: 2 }),
      stdin: text,
      maxMemory: fc.integer({ min: 1, max: 512 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((o) => Object.fromEntries(sharedOptions.flatMap((n) => (n in o ? [[n, o[n]]] : []))));

/** Any session. Texts of files are well-formed Unicode, as Go's are. */
export const anySession: fc.Arbitrary<SharedSession> = fc
  .record({
    files: fc.uniqueArray(fc.record({ name: fc.oneof(fc.constant('main.go'), fc.stringMatching(/^[a-z]{1,9}(\/[a-z]{1,5})?\.go$/)), text: source }), {
      minLength: 1,
      maxLength: 4,
      selector: (f) => f.name,
    }),
    options,
    schedule,
    position: fc.option(position),
    view,
    branches: fc.array(fc.record({ label: caption, schedule }), { maxLength: 3 }),
    bookmarks: fc.array(fc.record({ caption, position, view: fc.oneof(fc.constant(''), view), branch: fc.nat(3) }), { maxLength: 4 }),
  })
  .map((s) => ({ ...s, bookmarks: s.bookmarks.map((b) => ({ ...b, branch: Math.min(b.branch, s.branches.length) })) }));
