/** Where the bytes of images lie. Who may read them is not its matter. */
export interface ImageStore {
  /** Writes a file whole or not at all. */
  write: (name: string, bytes: Uint8Array, mimeType: string) => Promise<void>;
  /** The bytes of a file, or null where there is none. */
  read: (name: string) => Promise<Uint8Array | null>;
  /** Removes files; one that is not there is no error. */
  remove: (names: readonly string[]) => Promise<void>;
  /** Every file with the time of its writing. */
  list: () => AsyncIterable<{ name: string; writtenAt: Date }>;
}
