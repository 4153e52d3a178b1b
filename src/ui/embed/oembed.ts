// The oEmbed document of a page with a program (oembed.com, version 1.0, type rich): what tools show that are
// given the page's address. It needs the site's whole address, which nobody knows when the site is built:
// scripts/finish-build.mjs puts it in for `SITE=https://… npm run build`, scripts/serve.mjs as it serves.

import type { SourceFile } from '../../machine/protocol';
import { encodeSession } from '../share/link';
import { emptySession } from '../share/session';
import { escapeAttribute } from './tag';

/** Stands for the site's address, with a `/` at its end; scripts/site.mjs has it, too. */
export const placeholder = 'https://YOUR-INTERLEAVE/';

export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export function oembed(title: string, files: readonly SourceFile[]): OEmbed {
  const [width, height] = [720, 520];
  const src = `${placeholder}embed/${encodeSession({ ...emptySession, files })}`;
  return {
    version: '1.0', type: 'rich', provider_name: 'Interleave', provider_url: placeholder, title, width, height,
    html: `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`,
  };
}
