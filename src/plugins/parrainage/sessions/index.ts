import { withRegistries } from '@mentora/platform';
import type { Config } from 'payload';
import { sessionDocs } from './apiDocs';
import { sessionDemo } from './demo';
import { sessionEndpoints } from './endpoints';
import { followSubscribers } from './follow';
import { sessionCategory } from './notices/category';
import { sessionFlagged } from './notices/flagged';
import { sessionNotices } from './notices/ofSession';
import { sessionSoon, sessionTomorrow } from './notices/reminders';
import { noticeSubscribers } from './notices/subscribers';
import { sessionsData } from './personalData';
import { sessionSubject } from './sessionSubject';
import { sessionTexts } from './texts';
import { sessionTick } from './watch/tick';
import { sessionEvents } from './webhookEvents';

/** Adds sessions: when the two of a relation meet, from planning to what comes of it. */
export function withSessions(config: Config): Config {
  return withRegistries(
    { ...config, endpoints: [...(config.endpoints ?? []), ...sessionEndpoints] },
    {
      apiDocs: sessionDocs,
      demoData: [sessionDemo],
      moderationSubjects: [sessionSubject],
      notificationCategories: [sessionCategory],
      notificationTypes: [...sessionNotices, sessionTomorrow, sessionSoon, sessionFlagged],
      personalData: sessionsData,
      privateTexts: sessionTexts,
      subscribers: [...followSubscribers, ...noticeSubscribers],
      ticks: [sessionTick],
      webhookEvents: sessionEvents,
    },
  );
}
