import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const DOS_EPOCH_DATE = 0x21;

function writeFields(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let offset = 0;
  for (const [bytes, value] of fields) offset = buffer.writeUIntLE(value, offset, bytes);
  return buffer;
}

/**
 * The folder as an uncompressed zip, the form in which Firefox installs an extension for good. By hand (PKWARE's APPNOTE,
 * 4.3), because `wxt zip` compresses, names and checks more than a test needs.
 */
export async function packExtension(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const path of files) {
    const name = Buffer.from(path.slice(folder.length).split(sep).filter(Boolean).join('/'));
    const content = await readFile(path);
    const shared = writeFields(
      ...([
        [2, 20],
        [2, 0x800],
        [2, 0],
        [2, 0],
        [2, DOS_EPOCH_DATE],
      ] as const),
      ...([
        [4, crc32(content)],
        [4, content.length],
        [4, content.length],
        [2, name.length],
        [2, 0],
      ] as const),
    );
    const entry = Buffer.concat([writeFields([4, LOCAL_HEADER]), shared, name, content]);
    const place = writeFields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    central.push(writeFields([4, CENTRAL_HEADER], [2, 20]), shared, place, name);
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const count = files.length;
  const end = writeFields(
    [4, END_RECORD],
    [4, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...local, directory, end]);
}
