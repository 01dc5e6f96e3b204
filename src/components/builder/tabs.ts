/** What pages of one draft in one browser tell each other. */
interface Said {
  page: string;
  what: 'hello' | 'here' | 'saved' | 'bye';
  revision?: number;
}

/** The other pages of the same draft in this browser. */
export interface Tabs {
  /** Those that answer within a moment. */
  others: () => Promise<ReadonlySet<string>>;
  saved: (revision: number) => void;
  close: () => void;
}

interface Hearing {
  saved: (revision: number) => void;
  /** Whether the draft is open in another page. */
  open: (elsewhere: boolean) => void;
}

const moment = 250;

/** Listens to the other pages of a draft, as one of them. */
export function listenToTabs(draft: string, page: string, hearing: Hearing): Tabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { others: () => Promise.resolve(new Set()), saved: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`mentora-contribution-${draft}`);
  const there = new Set<string>();
  const say = (what: Said['what'], revision?: number) => channel.postMessage({ page, what, revision } satisfies Said);
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.what === 'bye') there.delete(data.page);
    else there.add(data.page);
    hearing.open(there.size > 0);
    if (data.what === 'hello') say('here');
    if (data.what === 'saved' && data.revision !== undefined) hearing.saved(data.revision);
  };
  return {
    others: async () => {
      say('hello');
      await new Promise((resolve) => setTimeout(resolve, moment));
      return there;
    },
    saved: (revision) => say('saved', revision),
    close: () => {
      say('bye');
      channel.close();
    },
  };
}
