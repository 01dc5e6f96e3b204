import type { Registries } from '@mentora/platform';
import { statsData } from './personalData';
import { checkStats } from './rebuild';
import { followZone, recordCompletions, recordContributions, recordImages, recordImageUses } from './subscribers';

export type { ContributorFigures } from './fold';
export { contributorFigures, type ContributorOverview } from './queries/contributorFigures';
export { moderationFigures, type ModerationFigures } from './queries/moderationFigures';
export { rebuildStats } from './rebuild';
export { saidOfRebuild } from './saidOfRebuild';

/** What keeping the figures of contributors adds to the registries. */
export const statsRegistries: Partial<Registries> = {
  personalData: [statsData],
  subscribers: [recordContributions, recordImages, recordImageUses, recordCompletions, followZone],
  ticks: [{ key: 'contributor-stats', cron: '18 3 * * 0', missed: 'makeUp', run: checkStats }],
};
