// The engine as a worker: a thin face of src/machine's sessions.

import { expose, proxy, type ProxyMarked } from 'comlink';
import { stdSource } from '../src/go/std';
import type { Session } from '../src/machine/protocol';
import { SessionFactory } from '../src/machine/session';
import type { Engine } from './protocol';

const factory = new SessionFactory(stdSource);
let current: (Session & ProxyMarked) | null = null;

const engine: Engine = {
  check: (files) => factory.compiler.check(files),
  async open(files, options) {
    await current?.close();
    current = null;
    const { result, session } = await factory.open(files, options);
    if (session !== null) current = proxy(session);
    return result;
  },
  session: () => current,
};

expose(engine);
