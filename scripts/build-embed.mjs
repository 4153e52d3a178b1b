// Builds what authors' pages load, each into one file below build/embed/: the loader as a module and as a
// classic script, which say differently where they are, and the client module.

import { build } from 'vite';

const targets = [
  { entry: 'element.ts', file: 'v1.js', format: 'es', address: 'import.meta.url' },
  { entry: 'element.ts', file: 'v1.classic.js', format: 'iife', address: 'document.currentScript.src' },
  { entry: 'client.ts', file: 'client.v1.js', format: 'es', address: "''" },
];

for (const { entry, file, format, address } of targets) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SCRIPT_ADDRESS: address },
    build: {
      outDir: 'build/embed',
      emptyOutDir: false,
      target: ['chrome120', 'firefox120', 'safari17'],
      lib: { entry: new URL(`../src/embed/${entry}`, import.meta.url).pathname, formats: [format], name: 'Interleave', fileName: () => file },
    },
  });
}
