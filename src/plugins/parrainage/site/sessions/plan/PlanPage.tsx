import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { dayIn, localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Breadcrumb, LinkButton } from '@mentora/ui';
import { Words } from '@mentora/ui/words';
import { compileWords } from '@mentora/ui/words/compile';
import { messagesOf, translator } from '../../../messages';
import { sessionOptions } from '../../../sessions/optionsOf';
import { freeTimes } from '../../../sessions/queries/freeTimes';
import { otherSide, sessionTypes } from '../../../sessions/status';
import { mentorshipPath, mentorshipsPath, type Given } from '../../addresses';
import type { Choice } from '../../forms/fields';
import type { Reader } from '../../reader';
import { ownPair, ownSessionDetail, type SessionDetail } from '../parts/sessionGround';
import { lengthText } from '../parts/lengthText';
import { PlanForm, type PlanAction } from './PlanForm';
import { anotherTime } from './typedPlan';
import { windowOf } from './week';

interface PlanPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  id: string;
  given: Given;
  action: PlanAction;
}

/** How long a session may be, of what is offered: half an hour to two hours. */
const lengths = [30, 45, 60, 90, 120] as const;

const day = 86_400_000;

/** Plans a session of a relation, or a series: both calendars beside each other in one's own zone. */
export async function PlanPage({ req, locale, reader, id, given, action }: PlanPageProps) {
  const ground = await ownPair(req, { mentorship: id, person: reader.id, timeZone: reader.timeZone, locale });
  if (!ground) notFound();
  const { pair, name, zones } = ground;
  const words = translator(locale, 'planning');
  const relation = localePath(locale, mentorshipPath(id));
  const crumbs = [
    { label: translator(locale, 'site')('list.title'), href: localePath(locale, mentorshipsPath) },
    { label: translator(locale, 'site')('relation.with', { name }), href: relation },
    { label: words('title') },
  ];
  if (pair.status !== 'active' || pair.blocked) {
    return (
      <div className="page max-w-220 space-y-8 pt-4 pb-20">
        <Breadcrumb label={words('trail')} crumbs={crumbs} />
        <h1 className="text-4xl">{words('title')}</h1>
        <Alert title={words('notNow')}>
          <p>{words(pair.blocked ? 'notNowBlocked' : 'notNowText')}</p>
        </Alert>
        <LinkButton href={relation}>{words('back')}</LinkButton>
      </div>
    );
  }
  const today = dayIn(zones.own, new Date());
  const before = typeof given.apres === 'string' ? await ownSessionDetail(req, { mentorship: id, session: given.apres, person: reader.id, locale }) : null;
  const minutes = before?.durationMinutes ?? 60;
  const times = await freeTimes(req, { mentorship: id, person: reader.id, wishes: { ...windowOf(today), durationMinutes: minutes, step: 30, timeZone: zones.own } });
  const unknown = (['mentor', 'mentee'] as const).filter((side) => times[side].assumed);
  const { jitsiDomain } = sessionOptions(req.payload.config);
  const types = translator(locale, 'sessions');
  const places: Choice[] = [
    ...(jitsiDomain ? [{ value: 'room', label: words('places.room'), hint: words('places.roomHint', { domain: jitsiDomain }) }] : []),
    { value: 'link', label: words('places.link') },
    { value: 'place', label: words('places.place') },
  ];
  const assumed = unknown.length === 0 ? null : words('assumed', { who: unknown.length === 2 ? 'both' : unknown[0] === pair.side ? 'you' : 'other', name });
  return (
    <div className="page max-w-220 space-y-8 pt-4 pb-20">
      <Breadcrumb label={words('trail')} crumbs={crumbs} />
      <div className="space-y-3">
        <h1 className="text-4xl">{words('titleWith', { name })}</h1>
        <p className="measure text-lg text-ink-soft">{words('intro')}</p>
      </div>
      <Words locale={locale} words={{ planning: compileWords(messagesOf(locale, 'planning')) }}>
        <PlanForm
          ground={{
            mentorship: id,
            locale,
            side: pair.side,
            name,
            zones: { own: zones.own, other: times[otherSide(pair.side)].timeZone },
            today,
            durations: [...new Set([...lengths, minutes])].toSorted((a, b) => a - b).map((value) => ({ value: String(value), label: lengthText(locale, value) })),
            assumed,
          }}
          action={action}
          types={sessionTypes.map((value) => ({ value, label: types(`types.${value}`) }))}
          places={places}
          first={times}
          values={{
            ...(before ? following(before, zones.own) : { startsAt: '', date: '', time: '', type: 'video-call', place: '' }),
            durationMinutes: String(minutes),
            recurrence: 'none',
            times: '4',
            where: before?.place && !isRoom(before.place, jitsiDomain) ? (before.link ? 'link' : 'place') : places[0]!.value,
          }}
        />
      </Words>
    </div>
  );
}

const isRoom = (place: string, domain: string | null): boolean => domain !== null && place.startsWith(`https://${domain}/`);

/** What another session begins with that follows one: the same hour a week after, or the next week to come. */
function following({ startsAt, type, place }: SessionDetail, zone: string): Record<string, string> {
  let at = Date.parse(startsAt);
  while (at <= Date.now()) at += 7 * day;
  if (at === Date.parse(startsAt)) at += 7 * day;
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  // The hour on the wall holds, whatever the clocks do meanwhile.
  return { startsAt: anotherTime, date: dayIn(zone, new Date(at)), time: clock.format(new Date(startsAt)), type, place };
}
