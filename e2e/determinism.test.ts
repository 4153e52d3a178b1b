// The same program, input and schedule give the same events, byte for byte, in Node and in the browser.

import { expect, test } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { hashRun } from './engine/hash';

type HashRun = typeof hashRun;

const root = new URL('..', import.meta.url).pathname;
const programs = join(root, 'testdata/programs');

async function bundle(folder: string, ssr: boolean): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome120',
      ...(ssr
        ? { ssr: join(root, 'e2e/engine/hash.ts') }
        : { lib: { entry: join(root, 'e2e/engine/hash.ts'), formats: ['es'] as const, fileName: () => 'page.js' } }),
      rollupOptions: { output: { entryFileNames: ssr ? 'node.mjs' : 'page.js', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, ssr ? 'node.mjs' : 'page.js');
}

test('Node and the browser tell the same', async ({ page }) => {
  // Thirty programs, each compiled and run twice.
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    const inNode = (await import(pathToFileURL(await bundle(folder, true)).href)) as { hashRun: HashRun };
    const script = readFileSync(await bundle(folder, false), 'utf8');
    await page.route('http://engine.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>engine</title>' }),
    );
    await page.goto('http://engine.test/');
    const names = readdirSync(programs).filter((n) => n.endsWith('.go'));
    expect(names.length).toBeGreaterThanOrEqual(30);
    for (const name of names) {
      const source = readFileSync(join(programs, name), 'utf8');
      const there = await page.evaluate(
        async ([text]) => {
          const engine = (await import('http://engine.test/page.js' as string)) as { hashRun: HashRun };
          return engine.hashRun(text, '');
        },
        [source],
      );
      expect({ name, ...there }).toEqual({ name, ...(await inNode.hashRun(source, '')) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
