import { catalogue } from '$ui/examples/catalogue';
import { loadExamples } from '$ui/examples/load';
import { encodeSession } from '$ui/share/link';

export const load = () => {
  const sources = new Map(loadExamples().map((e) => [e.slug, e.source]));
  const link = (slug: string): string =>
    '/play' + encodeSession({ files: [{ name: 'main.go', text: sources.get(slug)! }], options: {}, schedule: '', position: null, view: 'lanes' });
  return { groups: catalogue.map((g) => ({ title: g.title, examples: g.examples.map((e) => ({ ...e, href: link(e.slug) })) })) };
};
