import type { CaseSide } from '../status';

/** What a case is to one of its parties: the word under `site.list`. */
export const sideWord = { reporter: 'made', reported: 'concerns', party: 'mediation' } as const satisfies Record<CaseSide, string>;
