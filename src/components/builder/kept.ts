import type { ExerciseContent } from './content';

/** What was written and not kept by the server: it outlives a reload, a crash, and the page. */
export interface Kept {
  content: ExerciseContent;
  /** The revision of the server that it was written upon. */
  revision: number;
  /** Fingerprints of what was sent upon that, and never answered. */
  sent: readonly string[];
  /** When, in milliseconds. */
  at: number;
}

/** The same with the name of the page that keeps it. */
export interface KeptBy extends Kept {
  page: string;
}

/** Where pages keep what the server has not. */
export interface KeptDrafts {
  /** False where the browser refuses. */
  keep: (page: string, kept: Kept) => boolean;
  forget: (page: string) => void;
  /** The newest first. */
  all: () => KeptBy[];
}

const keptPrefix = 'mentora-contribution-';

/** What is kept on this device of a draft of a person. Each page keeps its own: two that are open do not overwrite each other. */
export function keptDrafts(person: string, draft: string): KeptDrafts {
  const prefix = `${keptPrefix}${person}-${draft}-`;
  return {
    keep: (page, kept) => {
      try {
        localStorage.setItem(prefix + page, JSON.stringify(kept));
        return true;
      } catch {
        // Private windows and full stores refuse.
        return false;
      }
    },
    forget: (page) => {
      try {
        localStorage.removeItem(prefix + page);
      } catch {
        // Where nothing can be kept there is nothing to forget.
      }
    },
    all: () => {
      try {
        const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
        return names
          .flatMap((name) => readKept(localStorage.getItem(name)).map((kept) => ({ ...kept, page: name.slice(prefix.length) })))
          .toSorted((one, other) => other.at - one.at);
      } catch {
        return [];
      }
    },
  };
}

/** The titles of drafts of which this device keeps something that the server has not; empty where one has none yet. */
export function unsentDrafts(): string[] {
  const kept = draftNames().flatMap((name) => readKept(localStorage.getItem(name)));
  return [...new Set(kept.map(({ content: { title } }) => title.fr ?? Object.values(title)[0] ?? ''))];
}

/** Forgets what this device keeps of drafts, whoever wrote it; but for one person's, where one is named. */
export function forgetDrafts({ except }: { except?: string } = {}): void {
  for (const name of draftNames()) {
    if (except === undefined || !name.startsWith(`${keptPrefix}${except}-`)) localStorage.removeItem(name);
  }
}

function draftNames(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(keptPrefix));
  } catch {
    return [];
  }
}

function readKept(text: string | null): Kept[] {
  try {
    const { content, revision, sent = [], at = 0 } = JSON.parse(text ?? '') as Partial<Kept>;
    return content && Array.isArray(content.steps) && typeof revision === 'number' ? [{ content, revision, sent, at }] : [];
  } catch {
    return [];
  }
}
