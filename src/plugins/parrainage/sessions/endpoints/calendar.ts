import { demand } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { idIn, localeOf } from '../../ask';
import { calendarType } from '../../calendar/ics';
import { closeFeed } from '../commands/closeFeed';
import { openFeed } from '../commands/openFeed';
import { feedOf, sessionFile } from '../queries/feed';
import { historyCsv } from '../queries/historyCsv';
import { ownFeed } from '../queries/ownFeed';
import { sessionIn } from './doors';

function file(content: string, type: string, name: string): Response {
  return new Response(content, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  });
}

/** What leaves the site: the calendar of a person, a session as a file, the history as a table. */
export const calendarEndpoints: Endpoint[] = [
  {
    path: '/mentorships/:id/sessions/csv',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      return file(await historyCsv(req, { mentorship: idIn(req), person, locale: localeOf(req) }), 'text/csv; charset=utf-8', 'sessions.csv');
    },
  },
  {
    path: '/mentorships/:id/sessions/:session/ics',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      return file(await sessionFile(req, { mentorship: idIn(req), session: sessionIn(req), person, locale: localeOf(req) }), calendarType, 'session.ics');
    },
  },
  {
    path: '/calendar-feed',
    method: 'get',
    handler: async (req) => privateJson(await ownFeed(req, demand(req, 'mentorship.own')!.id)),
  },
  { path: '/calendar-feed', method: 'post', handler: async (req) => Response.json(await openFeed(req, {}), { status: 201, headers: { 'Cache-Control': 'private, no-store' } }) },
  { path: '/calendar-feed', method: 'delete', handler: async (req) => privateJson(await closeFeed(req, {})) },
  {
    // Read by programs that sign in nowhere: the address is the key.
    path: '/calendar/:token',
    method: 'get',
    handler: async (req) => {
      const content = await feedOf(req, String(req.routeParams?.token).replace(/\.ics$/, ''));
      return new Response(content, { headers: { 'Content-Type': calendarType, 'Cache-Control': 'private, max-age=300', 'X-Robots-Tag': 'noindex' } });
    },
  },
];
