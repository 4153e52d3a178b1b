// Reads the programs of the catalogue when pages are prerendered.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type Example } from './catalogue';

const folders = ['src/ui/examples/programs', 'testdata/programs', 'testdata/programs/more'];

function read(slug: string): string {
  for (const folder of folders) {
    const path = join(process.cwd(), folder, `${slug}.go`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
  }
  throw new Error(`there is no program ${slug}.go`);
}

export function loadExamples(): Example[] {
  return catalogue.flatMap((g) => g.examples.map((e) => ({ ...e, group: g.title, source: read(e.slug) })));
}
