import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Store } from './store';

let names = 0;
const fresh = async (): Promise<Store> => (await Store.open(`t${names++}`))!;
const files = (text: string) => [{ name: 'main.go', text }];
const page = 'interleave.play';

test('what is saved is there again', async () => {
  const s = await fresh();
  expect(await s.load('a')).toBeUndefined();
  expect(await s.save('a', page, files('one'), 0)).toEqual({ id: 'a', revision: 1, apart: false });
  await s.save('a', page, files('two'), 1);
  expect(await s.load('a')).toMatchObject({ files: files('two'), revision: 2, page });
  await s.remove('a', 1);
  expect(await s.load('a')).toBeDefined();
  await s.remove('a', 2);
  expect(await s.load('a')).toBeUndefined();
});

test('two tabs: whatever they type in whichever order, the last text of both is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 20 }), async (order) => {
      const s = await fresh();
      const tabs = [0, 1].map(() => ({ id: 'a', revision: 0, text: '' }));
      for (const [i, second] of order.entries()) {
        const tab = tabs[Number(second)];
        tab.text = `${Number(second)}:${i}`;
        const saved = await s.save(tab.id, page, files(tab.text), tab.revision);
        [tab.id, tab.revision] = [saved.id, saved.revision];
      }
      const kept = (await s.all()).map((k) => k.files[0].text);
      for (const tab of tabs) if (tab.text !== '') expect(kept).toContain(tab.text);
    }),
    { numRuns: 60 },
  );
});

test('everything goes out as one file and comes in again; a conflict is kept beside', async () => {
  const a = await fresh();
  await a.save('x', page, files('x'), 0);
  await a.save('y', 'interleave.lesson.a/b', files('y'), 0);
  const text = await a.exportAll();
  const b = await fresh();
  await b.save('x', page, files('another x'), 0);
  expect(await b.importAll(text)).toBe('2 programs taken.');
  expect((await b.all()).map((k) => k.files[0].text).sort()).toEqual(['another x', 'x', 'y']);
  expect(await a.importAll(text)).toBe('0 programs taken; 2 were here already or are damaged.');
  for (const bad of ['', '{', '[]', 'null', '{"format":"x"}']) expect(await b.importAll(bad)).toBe('This is no file of kept programs.');
  expect(await b.importAll('{"format":"interleave-documents-1","documents":[1,{"id":"q","page":"p","files":[{"name":"../x","text":""}]}]}')).toMatch(/^0 programs taken; 2 were/);
});

test('no database, or one that may not be used: null, not an exception', async () => {
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('blocked', 'SecurityError'); } });
  expect(await Store.open('blocked')).toBeNull();
  vi.unstubAllGlobals();
});
