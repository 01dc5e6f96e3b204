/** Code that a page gets when it is first needed: most visits need none of it. */
export interface Late<Part> {
  /** What has been got. */
  now: () => Part | undefined;
  /** Gets it, once; after a failure, again. */
  get: () => Promise<Part>;
  /** Begins to get it, where somebody is about to need it. */
  warm: () => void;
}

/** Keeps what `load` gets for all who need it. */
export function late<Part>(load: () => Promise<Part>): Late<Part> {
  let got: Part | undefined;
  let asked: Promise<Part> | undefined;
  const get = () => {
    asked ??= load().then(
      (part) => (got = part),
      (cause: unknown) => {
        asked = undefined;
        throw cause;
      },
    );
    return asked;
  };
  return { now: () => got, get, warm: () => void get().catch(() => undefined) };
}
