// The engine as a worker: a thin face of src/machine's sessions.

import { expose, proxy, type ProxyMarked } from 'comlink';
import { stdPackages, stdSource } from '../src/go/std';
import { Workspace } from '../src/go/tools';
import type { Session } from '../src/machine/protocol';
import { SessionFactory } from '../src/machine/session';
import type { Engine } from './protocol';

const factory = new SessionFactory(stdSource);
/** Shares the compiler's library, so that packages are read and checked once. */
const workspace = new Workspace(factory.compiler.library, stdPackages());
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
  language: () => proxy(workspace),
};

expose(engine);
