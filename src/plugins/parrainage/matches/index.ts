import { withRegistries } from '@mentora/platform';
import type { Config } from 'payload';
import { matchDocs } from './apiDocs';
import { solveJob } from './cohorts/solving/job';
import { matchEndpoints } from './endpoints';
import { foundSubscriber } from './looking/found';
import { offerSubscribers } from './offers/subscribers';
import { matchData } from './personalData';

/** Adds what brings mentees and mentors together: proposals, whom to ask next, cohorts, and where mentors are missing. */
export function withMatches(config: Config): Config {
  return withRegistries(
    { ...config, endpoints: [...(config.endpoints ?? []), ...matchEndpoints] },
    {
      apiDocs: matchDocs,
      jobs: [solveJob],
      personalData: [matchData],
      subscribers: [...offerSubscribers, foundSubscriber],
    },
  );
}
