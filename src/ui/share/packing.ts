// Bytes in an address: base64url of three bytes of checksum and deflated data. Unpacking is bounded: it
// stops at the first byte beyond the limit, so that a bomb is noticed before it goes off.

import { deflateSync, Inflate } from 'fflate';
import { limits } from './limits';

/** Deflates with a dictionary of what is expected, and makes text of it. */
export function pack(data: Uint8Array, dictionary: Uint8Array): string {
  const packed = deflateSync(data, { level: 9, dictionary });
  const bytes = new Uint8Array(packed.length + 3);
  const sum = checksum(packed);
  bytes.set([sum & 255, (sum >> 8) & 255, (sum >> 16) & 255]);
  bytes.set(packed, 3);
  return toBase64Url(bytes);
}

/** What was packed; a string says what is wrong. */
export function unpack(text: string, dictionary: Uint8Array): Uint8Array | string {
  const bytes = fromBase64Url(text);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length < 4) return 'it is cut off';
  const packed = bytes.subarray(3);
  const sum = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
  if (sum !== checksum(packed)) return 'it was changed or cut off on its way; ask for it again';
  return inflate(packed, dictionary);
}

class TooLarge extends Error {}

function inflate(packed: Uint8Array, dictionary: Uint8Array): Uint8Array | string {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const inflater = new Inflate({ dictionary }, (part) => {
      size += part.length;
      if (size > limits.unpacked) throw new TooLarge();
      parts.push(part);
    });
    // In small pieces: one cannot unpack to more than about a megabyte before its size is seen.
    for (let i = 0; i < packed.length; i += 1024) inflater.push(packed.subarray(i, i + 1024), i + 1024 >= packed.length);
  } catch (e) {
    return e instanceof TooLarge ? `it unpacks to more than ${(limits.unpacked >> 20).toString()} MiB` : 'what it holds cannot be unpacked';
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const p of parts) {
    all.set(p, at);
    at += p.length;
  }
  return all;
}

/** FNV-1a, 24 bits of it: against damage, not against malice. */
export function checksum(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193);
  return (h ^ (h >>> 24)) & 0xffffff;
}

export function toBase64Url(bytes: Uint8Array): string {
  let s = '';
  for (let i = 0; i < bytes.length; i += 0x8000) s += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(s).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | string {
  const bad = /[^\w-]/u.exec(text);
  if (bad !== null) return `there is a character in it that no link has (${JSON.stringify(bad[0])} at ${bad.index + 1})`;
  try {
    const s = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = new Uint8Array(s.length);
    for (let i = 0; i < s.length; i++) bytes[i] = s.charCodeAt(i);
    return bytes;
  } catch {
    return 'it is cut off';
  }
}
