// A worker that explores parts of a program's schedules for the explorer's worker (src/explore/helpers.ts). Its first message
// brings the port over which the two talk.

import { serve } from '../src/explore/helpers';

addEventListener('message', (e: MessageEvent<MessagePort>) => {
  const port = e.data;
  serve({ post: (m) => port.postMessage(m), listen: (onMessage) => (port.onmessage = (x: MessageEvent<unknown>) => onMessage(x.data)) });
}, { once: true });
