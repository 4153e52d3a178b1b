import { expect, test } from 'vitest';
import { decodeSession } from '../share/link';
import { oembed, placeholder } from './oembed';

test('the document holds a frame with the program, and no text leaves its place', () => {
  const files = [{ name: 'main.go', text: 'package main\n\nfunc main() {}\n' }];
  const d = oembed('A "title" <b>', files);
  expect(d).toMatchObject({ version: '1.0', type: 'rich', provider_url: placeholder, title: 'A "title" <b>' });
  expect(d.html).toContain('title="A &quot;title&quot; &lt;b&gt;"');
  const fragment = /embed\/(#[^"]*)"/.exec(d.html)![1];
  expect(decodeSession(fragment)).toMatchObject({ ok: true, session: { files } });
});
