export interface StoredImage {
  id: string;
  filename?: string | null;
  mimeType?: string | null;
  sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | null | undefined>;
}

export interface StoredFile {
  /** The name of the size; undefined for the image itself. */
  size?: string;
  name: string;
  mimeType: string;
}

/** The files that an image is made of: itself and its sizes. */
export function filesOf({ filename, mimeType, sizes = {} }: StoredImage): StoredFile[] {
  const files: StoredFile[] = [];
  if (filename && mimeType) files.push({ name: filename, mimeType });
  for (const [size, file] of Object.entries(sizes)) {
    if (file?.filename && file.mimeType) files.push({ size, name: file.filename, mimeType: file.mimeType });
  }
  return files;
}
