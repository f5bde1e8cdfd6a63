import { readFileSync } from 'node:fs';

/** Width and height of a PNG in pixels, and whether it can be transparent; throws where it is none. */
export function readPngSize(path: string): {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
} {
  const png = readFileSync(path);
  if (png.readUInt32BE(0) !== 0x89504e47) throw new Error(`${path} is not a PNG.`);
  // Colour types 4 and 6 carry an alpha channel (PNG specification, 11.2.1).
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    hasAlpha: [4, 6].includes(png[25] ?? 0),
  };
}
