// How a snippet gets into the pages of the systems that people write with. Each recipe is whole: what is
// set up once, and what is written at each snippet.

import { scriptTag, snippetTag, type TagOptions } from './tag';

export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** What to know. */
  readonly note: string;
  /** Once a site: where, and what. */
  readonly once: { readonly where: string; readonly text: string } | null;
  /** At each snippet. */
  readonly each: string;
}

/** A fence that the text does not have in it. */
function fence(text: string): string {
  return '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((m) => m[0].length + 1)));
}

const attributesOf = (o: TagOptions, form: (name: string, value: string | true) => string): string =>
  Object.entries(o.attributes)
    .filter(([, v]) => v !== '' && v !== false)
    .map(([n, v]) => ' ' + form(n, v === true ? true : String(v)))
    .join('');

export function recipes(o: TagOptions, embedLink: string): Recipe[] {
  const kind = o.script === 'classic' ? 'classic' : 'module';
  const script = scriptTag(o.site, kind);
  const tag = snippetTag({ ...o, script: 'none' });
  const source = (o.files[0]?.text ?? '').trimEnd();
  const ticks = fence(source);
  const json = (v: string | true): string => (v === true ? '{true}' : `{${JSON.stringify(v)}}`);
  return [
    {
      id: 'html', title: 'Plain HTML', note: 'The script may stand anywhere in the page, and once is enough. Without it the page still shows the code.',
      once: null, each: snippetTag({ ...o, script: kind }),
    },
    {
      id: 'wordpress', title: 'WordPress', note: 'Put the tag into a Custom HTML block. Who may not write scripts there asks for the plugin lines below, once.',
      once: {
        where: 'functions.php of the theme, or a plugin of your own',
        text: `add_action('wp_enqueue_scripts', function () {\n  wp_enqueue_script_module('interleave', '${o.site}embed/v1.js');\n});`,
      },
      each: tag,
    },
    {
      id: 'hugo', title: 'Hugo', note: 'A shortcode with the code between its two tags.',
      once: {
        where: 'layouts/shortcodes/interleave.html',
        text: `{{ if not (.Page.Scratch.Get "interleave") }}{{ .Page.Scratch.Set "interleave" true }}\n${script}\n{{ end }}\n<interleave-snippet {{ range $name, $value := .Params }}{{ printf "%s=%q " $name $value | safeHTMLAttr }}{{ end }}>\n<pre><code>{{ trim .Inner "\\n" | htmlEscape | safeHTML }}</code></pre>\n</interleave-snippet>`,
      },
      each: `{{< interleave${attributesOf(o, (n, v) => `${n}=${JSON.stringify(v === true ? '' : v)}`)} >}}\n${source}\n{{< /interleave >}}`,
    },
    {
      id: 'mdx', title: 'MDX', note: 'Code as an expression, so that MDX leaves its braces alone. The element needs no framework.',
      once: { where: 'the layout of your pages', text: script.replace('></script>', ' />') },
      each: `<interleave-snippet${attributesOf(o, (n, v) => `${n}=${json(v)}`)}>\n  <pre><code>{${JSON.stringify(source)}}</code></pre>\n</interleave-snippet>`,
    },
    {
      id: 'docusaurus', title: 'Docusaurus', note: 'The script comes with the configuration; pages are MDX.',
      once: {
        where: 'docusaurus.config.js',
        text: `export default {\n  // …\n  scripts: [{ src: '${o.site}embed/v1.js', type: 'module' }],\n};`,
      },
      each: `<interleave-snippet${attributesOf(o, (n, v) => `${n}=${json(v)}`)}>\n  <pre><code>{${JSON.stringify(source)}}</code></pre>\n</interleave-snippet>`,
    },
    {
      id: 'notion', title: 'Notion and other tools that take a link', note: 'Type /embed and paste the link: the frame shows the program by itself, with its schedule and step.',
      once: null, each: embedLink,
    },
    {
      id: 'markdown', title: 'Feeds, e-mail and README files', note: 'Where nothing runs, the code and a link are the most that can be shown.',
      once: null, each: `${ticks}go\n${source}\n${ticks}\n\n[Run and step it in Interleave](${embedLink.replace('/embed/#', '/play/#')})`,
    },
  ];
}
