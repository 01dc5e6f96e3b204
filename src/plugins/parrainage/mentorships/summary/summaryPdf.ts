import { MentoraError, type Locale } from '@mentora/platform';
import { letterhead, makePdf, type PdfBlock } from '@mentora/platform/pdf';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { sessionFigures } from '../../sessions/queries/sessionFigures';
import { mentorshipDetail, type MentorshipDetail } from '../queries/mentorshipDetail';
import { overStatuses } from '../status';
import { sharedSessions, type SharedSession } from './sharedSessions';

interface Wanted {
  id: string;
  person: string;
  timeZone: string;
  locale: Locale;
}

/** Reasons of an end that have words. */
const reasons = ['goals-met', 'no-time', 'no-fit', 'no-answer', 'plans-changed', 'other', 'left', 'administrator', 'hand-over'] as const;

/**
 * A relation of one's own that is over, as a document to keep: dates, goals, how far the two have come, sessions and hours,
 * what both have noted, and last words as far as one reads them. Throws 404 for anybody else's, 409 where it is not over.
 */
export async function summaryPdf(req: PayloadRequest, { id, person, timeZone, locale }: Wanted): Promise<Buffer<ArrayBuffer>> {
  const relation = await mentorshipDetail(req, person, locale, id);
  if (!overStatuses.some((status) => status === relation.status)) {
    throw new MentoraError('mentorshipState', { status: 409, params: { status: relation.status }, extra: { state: relation.status } });
  }
  const [figures, sessions, head] = await Promise.all([sessionFigures(req, { mentorship: id, person }), sharedSessions(req, id), letterhead(req)]);
  const words = translator(locale, 'summary');
  const gone = translator(locale, 'site')('person.gone');
  const names = { mentor: relation.mentor?.name ?? gone, mentee: relation.mentee?.name ?? gone };
  const { siteName, accent } = head(locale);
  return makePdf({
    locale,
    title: words('title', names),
    detail: relation.title ?? undefined,
    siteName,
    accent,
    blocks: [...facts(relation, { ...figures, names }, timeZone, locale), ...goals(relation, locale), ...met(sessions, timeZone, locale), ...lastWords(relation, names, locale)],
  });
}

interface Figures {
  completed: number;
  minutes: number;
  names: { mentor: string; mentee: string };
}

function facts({ startedAt, endedAt, status, end, progress, plan, mentor }: MentorshipDetail, { completed, minutes, names }: Figures, timeZone: string, locale: Locale): PdfBlock[] {
  const [words, site] = [translator(locale, 'summary'), translator(locale, 'site')];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const reason = reasons.find((one) => one === end?.reason);
  const checkpoints = plan?.checkpoints ?? [];
  const rows: [string, string][] = [
    [words('mentor'), names.mentor],
    [words('mentee'), names.mentee],
    [words('from'), startedAt ? day.format(new Date(startedAt)) : ''],
    [words('to'), endedAt ? day.format(new Date(endedAt)) : ''],
    [words('end'), [site(`states.${status}`), reason && site(`endReasons.${reason}`)].filter(Boolean).join(' – ')],
    [words('progress'), progress ? site('course.percent', { percent: progress.percent }) : ''],
    [words('steps'), checkpoints.length > 0 ? site('course.knots', { value: checkpoints.filter(({ reached }) => reached).length, max: checkpoints.length }) : ''],
    [words('sessions'), new Intl.NumberFormat(locale).format(completed)],
    [words('together'), site('figures.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })],
    [words('skills'), (mentor?.skills ?? []).map(({ title }) => title).join(', ')],
  ];
  return [{ kind: 'facts', facts: rows.filter(([, text]) => text !== '') }];
}

function goals({ goals: written, plan }: MentorshipDetail, locale: Locale): PdfBlock[] {
  const words = translator(locale, 'summary');
  const proposed = plan?.goals ?? [];
  if (!written && proposed.length === 0) return [];
  return [
    { kind: 'heading', text: words('goals') },
    ...(written ? [{ kind: 'paragraph', text: written } as const] : []),
    ...(proposed.length > 0 ? [{ kind: 'list', items: proposed } as const] : []),
  ];
}

function met(sessions: readonly SharedSession[], timeZone: string, locale: Locale): PdfBlock[] {
  if (sessions.length === 0) return [];
  const words = translator(locale, 'summary');
  const types = translator(locale, 'sessions');
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const title = ({ at, type }: SharedSession) => `${moment.format(new Date(at))} – ${types(`types.${type}`)}`;
  const noted = sessions.filter(({ notes, summary }) => notes || summary);
  return [
    { kind: 'heading', text: words('meetings') },
    {
      kind: 'table',
      head: [words('when'), words('what'), words('minutes')],
      rows: sessions.map(({ at, type, minutes }) => [moment.format(new Date(at)), types(`types.${type}`), new Intl.NumberFormat(locale).format(minutes)]),
      widths: [3, 3, 1],
    },
    ...(noted.length > 0 ? [{ kind: 'heading', text: words('notes') } as const] : []),
    ...noted.flatMap((one): PdfBlock[] => [
      { kind: 'heading', level: 2, text: title(one) },
      ...[one.summary, one.notes].filter(Boolean).map((text) => ({ kind: 'paragraph', text }) as const),
    ]),
  ];
}

function lastWords({ feedback, side }: MentorshipDetail, names: Figures['names'], locale: Locale): PdfBlock[] {
  const [words, site] = [translator(locale, 'summary'), translator(locale, 'site')];
  const [own, other] = side === 'mentor' ? [names.mentor, names.mentee] : [names.mentee, names.mentor];
  const said = [
    { name: own, word: feedback.mine },
    { name: other, word: feedback.theirs },
  ].flatMap(({ name, word }): PdfBlock[] =>
    word
      ? [
          { kind: 'heading', level: 2, text: `${name} – ${site('person.stars', { stars: word.stars })}` },
          ...(word.text ? [{ kind: 'paragraph', text: word.text } as const] : []),
        ]
      : [],
  );
  return said.length > 0 ? [{ kind: 'heading', text: words('lastWords') }, ...said] : [];
}
