// Worker processes that compile and run programs: each has one at a time, and one that takes too long is
// ended and replaced.

import { fork, type ChildProcess } from 'node:child_process';
import type { Outcome } from './run-worker';

/** Of wall-clock time: the machine may be busy. */
const TIMEOUT_MS = 150_000;
/** A worker is replaced after so many programs, so that one's leftovers cannot slow down others for long. */
const PROGRAMS_A_WORKER = 100;

export class Pool {
  constructor(private readonly jobs: number) {}

  /** Has all programs run; calls back once for each, in the order in which they end. */
  async run(paths: readonly string[], done: (path: string, outcome: Outcome) => void): Promise<void> {
    const queue = [...paths];
    const serveQueue = async (): Promise<void> => {
      let worker: Worker | null = null;
      for (let n = 0; ; n++) {
        const path = queue.shift();
        if (path === undefined) break;
        if (n % PROGRAMS_A_WORKER === 0 || worker?.alive !== true) {
          worker?.end();
          worker = new Worker();
        }
        done(path, await worker.run(path));
      }
      worker?.end();
    };
    await Promise.all(Array.from({ length: this.jobs }, serveQueue));
  }
}

class Worker {
  private readonly child: ChildProcess = fork(process.argv[1], ['run-worker'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  alive = true;

  run(path: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const finish = (outcome: Outcome): void => {
        clearTimeout(timer);
        this.child.removeAllListeners();
        resolve(outcome);
      };
      const lost = (outcome: Outcome): void => {
        this.end();
        finish(outcome);
      };
      const timer = setTimeout(() => lost({ kind: 'timeout', text: `${TIMEOUT_MS / 1000} s` }), TIMEOUT_MS);
      this.child.once('message', (m) => finish(m as Outcome));
      this.child.once('exit', (code, signal) => lost({ kind: 'crash', stage: 'run', text: `the process ended: ${code ?? signal}` }));
      this.child.send(path);
    });
  }

  end(): void {
    this.alive = false;
    this.child.removeAllListeners();
    this.child.kill('SIGKILL');
  }
}
