import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';
import { StartError } from '../runtime/StartError';
import { manifestOf, manifestName, type Manifest, type Sum } from './manifest';

/** A backup that is being written: a ZIP beside its place, which gets its name once it is whole. */
export class ArchiveWriter {
  readonly sums: Record<string, Sum> = {};
  readonly #zip = new ZipFile();
  readonly #aside: string;
  readonly #written: Promise<void>;

  constructor(readonly file: string) {
    this.#aside = `${file}.partial`;
    this.#written = pipeline(this.#zip.outputStream, createWriteStream(this.#aside, { mode: 0o600 }));
    // Whoever adds or finishes is told; nobody may be listening at the moment when it fails.
    this.#written.catch(() => undefined);
    this.#zip.on('error', () => undefined);
  }

  /** Adds what a stream gives. */
  async add(name: string, content: Readable, { compress = true } = {}): Promise<void> {
    const hash = createHash('sha256');
    let bytes = 0;
    const through = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    this.#zip.addReadStream(through, name, { compress });
    await this.#unlessFailed(pipeline(content, through));
    this.sums[name] = { sha256: hash.digest('hex'), bytes };
  }

  /** Adds the manifest, and gives the file its name. Answers its size. */
  async finish(manifest: Manifest): Promise<number> {
    this.#zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), manifestName);
    this.#zip.end();
    await this.#written;
    const file = await open(this.#aside, 'r+');
    try {
      await file.sync();
      const { size } = await file.stat();
      await rename(this.#aside, this.file);
      return size;
    } finally {
      await file.close();
    }
  }

  /** Leaves nothing of a backup that failed. */
  async abandon(): Promise<void> {
    (this.#zip.outputStream as Readable).destroy();
    await this.#written.catch(() => undefined);
    await rm(this.#aside, { force: true });
  }

  /** What waits for a full disk would wait for ever. */
  async #unlessFailed(work: Promise<void>): Promise<void> {
    work.catch(() => undefined);
    await Promise.race([work, this.#written.then(() => work)]);
  }
}

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** A backup that can be read: whole, as its manifest says. */
export interface Archive {
  manifest: Manifest;
  /** Names of what it holds below a folder. */
  below: (folder: string) => string[];
  read: (name: string) => Promise<Readable>;
  close: () => void;
}

/** Opens a backup and reads it once from end to end: a damaged one is a sentence, before anything is touched. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new StartError(`There is no file ${file}.`);
    throw damaged(file, error.message);
  });
  try {
    const entries = await entriesOf(zip);
    const read = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
    const reader = async (name: string): Promise<Readable> => {
      const entry = entries.get(name);
      if (!entry) throw new Error(`${name} is missing in it`);
      return read(entry);
    };
    const text = await buffer(await reader(manifestName));
    if (crc32(text) !== entries.get(manifestName)?.crc32) throw new Error('its list of contents was changed');
    const manifest = manifestOf(JSON.parse(text.toString('utf8')));
    for (const [name, sum] of Object.entries(manifest.sums)) {
      if ((await sumOf(await reader(name))) !== sum.sha256) throw new Error(`${name} was changed`);
    }
    const below = (folder: string) => Object.keys(manifest.sums).filter((name) => name.startsWith(`${folder}/`));
    return { manifest, below, read: reader, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error instanceof StartError ? error : damaged(file, (error as Error).message);
  }
}

function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

async function sumOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function damaged(file: string, why: string): StartError {
  return new StartError(`${file} is not a whole backup of Mentora (${why}). Nothing was changed: take another one.`);
}
