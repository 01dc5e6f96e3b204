import { demand, isLocale, readInput } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import { pdfAnswer } from '@mentora/platform/pdf';
import type { Endpoint, PayloadRequest } from 'payload';
import { idIn, localeOf } from '@mentora/platform/doors';
import { calendarType } from '../../calendar/ics';
import { closeFeed } from '../commands/closeFeed';
import { openFeed } from '../commands/openFeed';
import { historyPdf } from '../historyPdf';
import { feedOf, sessionFile } from '../queries/feed';
import { csvTable, historyCsv } from '../queries/historyCsv';
import { ownFeed } from '../queries/ownFeed';
import { historyInput, ownHistory } from '../queries/ownHistory';
import { sessionIn } from './doors';

function file(content: string, type: string, name: string): Response {
  return new Response(content, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  });
}

/** The language of the page that asks, where it says so; else of who asks. */
const languageOf = (req: PayloadRequest) => (isLocale(req.query.locale) ? req.query.locale : localeOf(req));

/** More than anybody ever had. */
const most = 5_000;

/** A document takes a processor for a while. */
const documents = { name: 'session-documents', tries: 30, seconds: 600 };

async function document(req: PayloadRequest, mentorship?: string): Promise<Response> {
  const person = demand(req, 'mentorship.own')!.id;
  const wishes = readInput(historyInput, req.query);
  await consume(req, documents, [person]);
  return pdfAnswer(await historyPdf(req, { person, locale: languageOf(req), wishes, mentorship }), 'sessions.pdf');
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
  { path: '/mentorships/:id/sessions/pdf', method: 'get', handler: (req) => document(req, idIn(req)) },
  {
    path: '/session-history/csv',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      const locale = languageOf(req);
      const { docs } = await ownHistory(req, { person, locale, wishes: readInput(historyInput, req.query), oldestFirst: true, limit: most });
      return file(csvTable(docs, locale, { withPerson: true }), 'text/csv; charset=utf-8', 'sessions.csv');
    },
  },
  { path: '/session-history/pdf', method: 'get', handler: (req) => document(req) },
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
