// Worker threads for exploring: `explore --workers N`.

import { Worker } from 'node:worker_threads';
import { Helper } from '../explore/helpers';

export function startThread(): Helper {
  const worker = new Worker(new URL('./explore-thread.js', import.meta.url));
  const helper = new Helper(
    { post: (m) => worker.postMessage(m), listen: (onMessage) => worker.on('message', onMessage) },
    () => void worker.terminate(),
  );
  worker.on('error', (e) => helper.fail(e as Error));
  return helper;
}
