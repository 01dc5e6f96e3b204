/** A file that was handed over: the server knows it by its id. */
export interface KeptFile {
  id: string;
  name: string;
}

/** A message of one's own of which the server has not said yet that it is kept. */
export interface Waiting {
  clientId: string;
  text: string;
  /** Files that were handed over already. */
  files: readonly KeptFile[];
  /** On its way, or refused: then with the code of why. */
  refused?: string;
}

/** What was typed and not kept by the server: it outlives a reload of the page, and not its tab. */
export interface Kept {
  draft: string;
  /** What was handed over to go with it. */
  files: readonly KeptFile[];
  waiting: Waiting[];
}

/** In front of the names under which it is kept. */
const keptPrefix = 'mentora-messages-';

/** What was typed in a conversation by a person. */
export function keptIn(conversation: string, person: string): Kept {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(conversation, person)) ?? '{}') as Partial<Kept>;
    const listed = <Each>(of: readonly Each[] | undefined) => (Array.isArray(of) ? (of as Each[]) : []);
    return { draft: String(kept.draft ?? ''), files: listed(kept.files), waiting: listed(kept.waiting) };
  } catch {
    return { draft: '', files: [], waiting: [] };
  }
}

/** Keeps what was typed. */
export function keepIn(conversation: string, person: string, kept: Kept): void {
  const name = nameOf(conversation, person);
  try {
    if (kept.draft === '' && kept.files.length === 0 && kept.waiting.length === 0) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // Private windows and full stores refuse: it still lies in the page's memory.
  }
}

/** Forgets all that was typed on this device, by whoever it was. */
export function forgetKept(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(keptPrefix)) sessionStorage.removeItem(name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

const nameOf = (conversation: string, person: string) => `${keptPrefix}${person}-${conversation}`;
