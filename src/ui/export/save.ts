// Gives the reader files.

/** Offers content as a file to be saved. */
export function saveFile(name: string, content: Blob): void {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(content);
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
}

/** A picture's pixels; null where it is too large for the browser. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // No canvas is wider than this.
  const ratio = Math.min(2, 16_000 / image.width, 16_000 / image.height);
  const canvas = document.createElement('canvas');
  canvas.width = image.width * ratio;
  canvas.height = image.height * ratio;
  const c = canvas.getContext('2d')!;
  c.scale(ratio, ratio);
  c.drawImage(image, 0, 0);
  return new Promise((r) => canvas.toBlob(r, 'image/png'));
}
