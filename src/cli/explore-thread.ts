// A worker thread that explores parts of a program's schedules (threads.ts).

import { parentPort } from 'node:worker_threads';
import { serve } from '../explore/helpers';

const port = parentPort!;
serve({ post: (m) => port.postMessage(m), listen: (onMessage) => port.on('message', onMessage) });
