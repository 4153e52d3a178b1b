// The one place where text becomes markup at run time. Browsers with Trusted Types refuse every other.
// Who calls it vouches that the text was made for it: highlighted code, whose every piece is escaped
// (code/highlight.ts), lessons and challenges, which are sanitised when the site
// is built (lessons/markdown.ts), and pictures that the SVG painter made (draw/svg.ts).
// src/security.test.ts lists the callers.

interface Policy {
  createHTML(html: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = typeof document === 'undefined' ? undefined : factory?.createPolicy('interleave-markup', { createHTML: (html) => html });

/** For `{@html markup(…)}`. */
export function markup(html: string): string {
  return (policy?.createHTML(html) ?? html) as string;
}
