// A link as a QR code, drawn as one SVG path. lean-qr finds the code.

import { correction, generate } from 'lean-qr';

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** A path of unit squares. */
  readonly path: string;
}

/** The code of a text; null if none can hold it (about 2,900 characters). */
export function qrCode(text: string): QrCode | null {
  let code;
  try {
    code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.Q });
  } catch {
    return null;
  }
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
    }
  }
  return { size: code.size, path };
}
