import { localise, registriesOf, type Locale, type Localised, type PersonalFile } from '@mentora/platform';
import type { Payload } from 'payload';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { ownData } from '../queries/ownData';
import { readablePage } from './readable';

/** Up to here an archive is made while one waits; beyond, in the background. */
const quick = { files: 60, bytes: 20 * 1024 * 1024 };

/** Everything that is held of a person in files. */
export async function ownFiles(payload: Payload, userId: string): Promise<PersonalFile[]> {
  const { personalData } = registriesOf(payload.config);
  return (await Promise.all(personalData.map(async (part) => (await part.files?.(payload, userId)) ?? []))).flat();
}

/** Whether an archive of these files is nothing to wait for. */
export function isLarge(files: readonly PersonalFile[]): boolean {
  return files.length > quick.files || files.reduce((sum, { bytes }) => sum + bytes, 0) > quick.bytes;
}

/** One's data as a ZIP: a page to read, the same for programs, and the files. `step` is called after each file. */
export function ownArchive(
  payload: Payload,
  person: { id: string; locale: Locale },
  files: readonly PersonalFile[],
  step: () => Promise<void> = () => Promise.resolve(),
): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const fill = async () => {
    const data = await ownData(payload, person.id);
    const label = (part: string) => {
      const words = payload.config.collections.find(({ slug }) => slug === part)?.labels.plural;
      return words && typeof words === 'object' ? localise(words as unknown as Localised, person.locale) : part;
    };
    const there: string[] = [];
    for (const { name, read } of files) {
      const bytes = await read();
      if (!bytes) continue;
      there.push(name);
      // Pictures are compressed already; one at a time is held in memory.
      await added(zip, `files/${name}`, bytes);
      await step();
    }
    zip.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), 'data.json');
    zip.addBuffer(Buffer.from(readablePage(data, there, label, person.locale)), 'index.html');
    zip.end();
  };
  fill().catch((error: Error) => out.destroy(error));
  return out;
}

/** Adds a file, and waits until it was taken. */
async function added(zip: ZipFile, name: string, bytes: Uint8Array): Promise<void> {
  const content = Readable.from([bytes]);
  const taken = new Promise<void>((resolve, reject) => content.once('end', resolve).once('error', reject));
  zip.addReadStream(content, name, { compress: false });
  await taken;
}
