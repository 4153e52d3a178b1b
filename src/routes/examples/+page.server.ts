import { catalogue } from '$ui/examples/catalogue';
import { loadExamples } from '$ui/examples/load';
import { encodeSession } from '$ui/share/link';
import { emptySession } from '$ui/share/session';

export const load = () => {
  const sources = new Map(loadExamples().map((e) => [e.slug, e.source]));
  const link = (slug: string): string =>
    'play/' + encodeSession({ ...emptySession, files: [{ name: 'main.go', text: sources.get(slug)! }] });
  return { groups: catalogue.map((g) => ({ title: g.title, examples: g.examples.map((e) => ({ ...e, href: link(e.slug) })) })) };
};
