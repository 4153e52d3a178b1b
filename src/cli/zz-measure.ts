import { readFileSync } from 'node:fs';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from '../explore/explore';
const compiler = new Compiler(stdSource);
for (const arg of process.argv.slice(2)) {
  const [file, n] = arg.split(',');
  let t = performance.now();
  const r = await compiler.compile([{ name: 'main.go', text: readFileSync(file, 'utf8') }]);
  if (!r.ok) throw new Error('no');
  const tc = performance.now() - t;
  for (const race of [false, true, false, true]) {
    t = performance.now();
    const p = r.compilation.module('visible', 512, race);
    const tm = performance.now() - t;
    const rep = await explore(p, { args: n ? [n] : [], maxSeconds: 20, allowLeaks: true });
    console.log(file.split('/').pop(), n, race ? 'race' : 'plain', rep.schedules, Math.round(rep.schedules / rep.seconds) + '/s', 'compile', tc | 0, 'module', tm | 0, p.bytes.length, rep.verdict);
  }
}
