// Builds the loader into one file with a versioned address that never changes what it means.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'build',
    emptyOutDir: false,
    target: ['chrome120', 'firefox120', 'safari17'],
    lib: { entry: new URL('element.ts', import.meta.url).pathname, formats: ['es'], fileName: () => 'embed/v1.js' },
  },
});
