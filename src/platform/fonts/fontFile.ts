import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { renameFont } from './renameFont';

interface Table {
  entry: Buffer;
  data: Buffer;
}

/** A font out of its web wrapping: the tables of a WOFF file, unpacked, as the OpenType file they came from. */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index): Table => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    const entry = Buffer.alloc(16);
    woff.copy(entry, 0, at, at + 4); // tag
    woff.copy(entry, 4, at + 16, at + 20); // checksum
    entry.writeUInt32BE(length, 12);
    return { entry, data: packed < length ? inflateSync(bytes) : bytes };
  });

  const power = Math.floor(Math.log2(count));
  const header = Buffer.alloc(12);
  woff.copy(header, 0, 4, 8); // flavour
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(count * 16 - 2 ** power * 16, 10);

  let offset = 12 + count * 16;
  const bodies = tables.map(({ entry, data }) => {
    entry.writeUInt32BE(offset, 8);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...tables.map(({ entry }) => entry), ...bodies]);
}

const files = new Map<string, Promise<string>>();

/** One word of a font's names, and the word of the same length that stands in its place. */
interface Renamed {
  word: string;
  other: string;
}

async function writeFont(source: string, renamed?: Renamed): Promise<string> {
  const unwrapped = unwrapWoff(await readFile(source));
  const font = renamed ? renameFont(unwrapped, renamed.word, renamed.other) : unwrapped;
  const name = createHash('sha256').update(font).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), 'mentora-fonts');
  const file = path.join(folder, `${name}.ttf`);
  await mkdir(folder, { recursive: true });
  // Written aside and moved, since another process may be reading it.
  await writeFile(`${file}.${process.pid}`, font);
  await rename(`${file}.${process.pid}`, file);
  return file;
}

/** The path of a font as programs read it that take no web fonts; under another name where one is given. */
export function fontFile(source: string, renamed?: Renamed): Promise<string> {
  const key = `${source}\0${renamed?.other ?? ''}`;
  const known = files.get(key);
  if (known) return known;
  const made = writeFont(source, renamed);
  files.set(key, made);
  made.catch(() => files.delete(key));
  return made;
}
