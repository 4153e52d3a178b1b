// The explorer as a worker: a thin face of src/explore, apart from the engine, so that a program can be
// stepped while all its schedules are explored. What takes longer is shared out to more workers, which the page has started.

import { expose } from 'comlink';
import { explore } from '../src/explore/explore';
import { Helper } from '../src/explore/helpers';
import { Compiler } from '../src/go/compile';
import { stdSource } from '../src/go/std';
import type { Explorer } from './protocol';

const compiler = new Compiler(stdSource);

/** Seconds that one worker explores alone: most programs are done by then, and there is nothing to share out. */
const ALONE = 1;

function helperAt(port: MessagePort): Helper {
  return new Helper(
    { post: (m) => port.postMessage(m), listen: (onMessage) => (port.onmessage = (e: MessageEvent<unknown>) => onMessage(e.data)) },
    () => port.close(),
  );
}

const explorer: Explorer = {
  async prove(files, options, ports, onProgress) {
    const compiled = await compiler.compile(files);
    if (!compiled.ok) return { ok: false, diagnostics: compiled.diagnostics };
    const program = compiled.compilation.module('visible', options.maxMemory ?? 512, true);
    const alone = Math.min(ALONE, options.maxSeconds ?? Infinity);
    const report = await explore(program, { ...options, maxSeconds: alone }, onProgress);
    if (alone === options.maxSeconds || report.limits.join() !== `${alone} seconds`) {
      return { ok: true, report: { ...report, bound: { ...report.bound, seconds: options.maxSeconds ?? null } } };
    }
    const left = [...(await ports())];
    const more = left.length === 0 ? options : { ...options, workers: left.length };
    return { ok: true, report: await explore(program, more, onProgress, () => helperAt(left.shift()!)) };
  },
};

expose(explorer);
