// The page of somebody else: another origin than the site's, with the strictest policy that can hold an embed.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { base } from './bench';

export const site = `http://localhost:${process.env.E2E_PORT ?? 4617}${base}`;

/** What such a page must allow, and nothing more: the loader, the frame, and no markup from text. */
export const strict = `default-src 'none'; script-src ${site}/; frame-src ${site}/; require-trusted-types-for 'script'; trusted-types 'none'`;

export const program = `package main

import "fmt"

func main() {
	c := make(chan string)
	go func() { c <- "from a goroutine" }()
	fmt.Println(<-c)
}
`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const tag = (attributes = '', text = program): string =>
  `<interleave-snippet ${attributes}><pre><code>${escape(text)}</code></pre></interleave-snippet>`;

export const blog = (body: string, script = `<script type="module" src="${site}/embed/v1.js"></script>`): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>${script}</head><body><h1>A blog</h1>${body}</body></html>`;

export interface Host {
  readonly origin: string;
  close(): void;
}

/** Serves pages by path, each under the strict policy; a path that ends in `?free` has none. */
export async function host(pages: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer((request, response) => {
    const html = pages[request.url!];
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (!request.url!.endsWith('?free')) response.setHeader('Content-Security-Policy', strict.replace("frame-src", "frame-src 'self'"));
    response.end(html ?? 'nothing here');
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

/** What the page complains of: violations of a policy, and exceptions. */
export function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (e) => list.push(e.message));
  page.on('console', (m) => {
    if (m.type() === 'error' && /Content.Security|Trusted|Refused|Uncaught/i.test(m.text())) list.push(m.text());
  });
  return list;
}
