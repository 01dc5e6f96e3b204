import type { Registries } from '@mentora/platform';
import { sweepLimits } from '@mentora/platform/limits';
import { deliverMails, sweepMails } from '@mentora/platform/mail';
import { eraseStaleVisitors } from './attempts/commands/eraseStaleVisitors';
import { attemptsData } from './attempts/personalData';
import { exercisesData } from './exercises/personalData';
import { imagesData } from './images/personalData';
import { sweepFiles } from './images/sweepFiles';
import { panelCards } from './panel/start/cards';
import { pendingImagesCard } from './images/spaceCard';
import { sweepSessions } from './sessions/sweep';
import { accountData } from './users/personalData';

const hour = 60;

/** What the core content adds to the platform's extension points. Plugins add theirs. */
export const coreRegistries: Partial<Registries> = {
  personalData: [...accountData, attemptsData, exercisesData, imagesData],
  spaceCards: [pendingImagesCard],
  chores: [
    { key: 'mails', everyMinutes: 1, run: deliverMails },
    { key: 'old-mails', everyMinutes: hour, run: sweepMails },
    { key: 'limits', everyMinutes: hour, run: (payload) => sweepLimits({ payload }) },
    { key: 'log-ins', everyMinutes: hour, run: sweepSessions },
    { key: 'visitors', everyMinutes: hour, run: eraseStaleVisitors },
    { key: 'image-files', everyMinutes: hour, run: sweepFiles },
  ],
  panelCards,
};
