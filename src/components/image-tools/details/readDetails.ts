import { proposeTitle } from './proposeTitle';
import { webpExif } from './webpExif';

/** What a picture's file says of itself. None of it is sent: the picture is drawn anew from its pixels. */
export interface FileDetails {
  /** A title to begin with; empty where nothing tells one. */
  title: string;
  /** When the picture was taken. */
  takenAt: Date | null;
  /** Where it was taken was in the file. */
  place: boolean;
}

/** As much of a file as is read for it: what cameras write of a picture stands before its pixels. */
const headBytes = 4 * 1024 * 1024;

/** Reads what a file says of itself. A file that says nothing, or nothing that can be read, says no more than its name. */
export async function readDetails(file: File): Promise<FileDetails> {
  const found = await metadataOf(file).catch(() => undefined);
  const written = [found?.title, found?.ObjectName, found?.ImageDescription, found?.description].map(textOf).find(Boolean);
  return { title: proposeTitle(file.name, written), takenAt: dateOf(found), place: hasPlace(found) };
}

type Metadata = Record<string, unknown>;

async function metadataOf(file: File): Promise<Metadata | undefined> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  // It is large, and needed by those alone who add an image.
  const { parse } = await import('exifr');
  const options = { tiff: true, exif: true, gps: true, iptc: true, xmp: true, icc: false, reviveValues: true };
  return (await parse(webpExif(bytes) ?? bytes, options)) as Metadata | undefined;
}

/** Texts come plain, or in XMP with their language. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value;
  return typeof text === 'string' && text.trim() ? text : undefined;
}

function dateOf(found: Metadata | undefined): Date | null {
  const date = [found?.DateTimeOriginal, found?.CreateDate].find((value) => value instanceof Date);
  return date && Number.isFinite(date.getTime()) && date.getFullYear() > 1990 && date.getTime() <= Date.now() + 86_400_000 ? date : null;
}

/** By coordinates, or by the name of a place. */
function hasPlace(found: Metadata | undefined): boolean {
  if (!found) return false;
  return ['latitude', 'GPSLatitude', 'City', 'Sublocation', 'LocationCreated'].some((key) => found[key] !== undefined);
}
