import { expect, test } from 'vitest';
import { qrCode } from './qr';

test('a code has its three finder patterns, and grows with the text', () => {
  const small = qrCode('https://example.org/play/#2.abc')!;
  // The outer row of a finder pattern is seven modules wide, at both upper corners.
  expect(small.path.startsWith(`M0 0h7v1h-7z`)).toBe(true);
  expect(small.path).toContain(`M${small.size - 7} 0h7v1h-7z`);
  expect(qrCode('x'.repeat(2000))!.size).toBeGreaterThan(small.size);
});

test('what no code can hold is none', () => {
  expect(qrCode('x'.repeat(5000))).toBeNull();
});
