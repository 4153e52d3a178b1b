// SvelteKit: every page is prerendered into build/, which any static host can serve.
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build' }),
    // The layout registers it: not in embeds, whose host's readers never asked for a copy of the site.
    serviceWorker: { register: false },
    // Relative addresses: the folder that is built runs under any path of any host.
    paths: { relative: true },
    alias: { $ui: 'src/ui', $lessons: 'src/lessons', $embed: 'src/embed', $machine: 'src/machine' },
    prerender: {
      handleHttpError: 'fail',
      // A fragment of /play is a session, not a place on the page.
      handleMissingId: ({ path, id, message }) => {
        if (!/^\/(play|present|embed\/author)\/?$/.test(path) || !/^\d+\./.test(id)) throw new Error(message);
      },
    },
    typescript: {
      config: (config) => ({ ...config, include: [...config.include, '../workers/**/*.ts', '../e2e/**/*.ts'] }),
    },
  },
};
