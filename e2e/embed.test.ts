// A snippet in a page of another origin, through the loader, as an author would put it there.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { base } from './bench';

const site = `http://localhost:${process.env.E2E_PORT ?? 4617}${base}`;
const page = (attributes: string): string => `<!doctype html>
<html lang="en"><head><title>A blog</title><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${site}/; style-src-attr 'unsafe-inline'; frame-src ${site}/; require-trusted-types-for 'script'; trusted-types 'none'">
<script type="module" src="${site}/embed/v1.js"></script></head>
<body style="color:#111"><h1>A blog</h1>
<interleave-snippet ${attributes}><pre><code>package main

import "fmt"

func main() {
	c := make(chan string)
	go func() { c &lt;- "from a goroutine" }()
	fmt.Println(&lt;-c)
}
</code></pre></interleave-snippet></body></html>`;

let server: Server;
let origin: string;
test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(page(request.url === '/near' ? 'start="near"' : 'theme="dark" hide="1-4"'));
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.close());

test('the code is there at once; a press runs it; the page hears of it', async ({ page }) => {
  await page.goto(origin);
  await expect(page.locator('interleave-snippet').getByRole('code')).toContainText('fmt.Println(<-c)');
  expect(page.frames().length).toBe(1);
  await page.evaluate(() => {
    addEventListener('interleave-output', (e) => (document.title = (e as CustomEvent<{ text: string }>).detail.text.trim()));
  });
  await page.getByRole('button', { name: 'Run and step' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByTestId('output')).toContainText('from a goroutine');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveTitle('from a goroutine');
  await frame.getByRole('button', { name: 'Step back' }).click();
  await expect(frame.getByRole('button', { name: /4 lines/ })).toBeVisible();
  const link = await frame.getByRole('link', { name: 'Open in Interleave' }).getAttribute('href');
  expect(link).toMatch(/\/play\/#2\./);
  // No editor until the reader edits.
  await expect(frame.locator('.monaco-editor')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Edit' }).click();
  await expect(frame.locator('.monaco-editor').first()).toBeVisible();
});

test('it starts by itself when it is near, if the author wants', async ({ page }) => {
  await page.goto(origin + '/near');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(frame.getByTestId('output')).toContainText('from a goroutine');
  await expect(page.locator('iframe')).toHaveCSS('position', 'static');
  const box = (await page.locator('iframe').boundingBox())!;
  expect(box.height).toBeGreaterThan(300);
});
