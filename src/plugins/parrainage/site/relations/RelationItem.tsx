import { localePath, type Locale } from '@mentora/platform/i18n';
import { Chip, Link, Thread } from '@mentora/ui';
import type { MentorshipEntry } from '../../mentorships/queries/mentorships';
import { translator } from '../../messages';
import { mentorshipPath } from '../addresses';
import { Avatar } from '../parts/Avatar';
import { stateTone } from '../relation/stateTone';

interface RelationItemProps {
  locale: Locale;
  entry: MentorshipEntry;
  picture: string | undefined;
  dates: Intl.DateTimeFormat;
}

/** Knots of the thread in a list: a relation's own checkpoints stand on its page. */
const knots = 5;

/** A relation in the list. One link, the name; the whole line can be touched. */
export function RelationItem({ locale, entry, picture, dates }: RelationItemProps) {
  const words = translator(locale, 'site');
  const name = entry.other?.name ?? words('person.gone');
  const at = (instant: string) => dates.format(new Date(instant));
  const { progress } = entry;
  return (
    <article className="group relative flex gap-4 py-5">
      <Avatar name={name} picture={picture} />
      <div className="min-w-0 flex-1 space-y-2">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h3 className="text-xl">
            <Link href={localePath(locale, mentorshipPath(entry.id))} className="after:absolute after:inset-0 group-hover:underline">
              <bdi>{name}</bdi>
            </Link>
          </h3>
          <Chip tone={stateTone[entry.status]}>{words(`states.${entry.status}`)}</Chip>
        </div>
        <p className="text-ink-soft">
          {words(`list.${entry.side}`)}
          {entry.title ? (
            <>
              {' · '}
              <bdi>{entry.title}</bdi>
            </>
          ) : null}
          {` · ${words('months', { months: entry.durationMonths })}`}
        </p>
        <p className={entry.yourTurn ? 'font-bold' : undefined}>{turnLine()}</p>
        {progress && entry.endedAt === null ? (
          <Thread
            value={Math.min(knots, Math.floor((progress.percent / 100) * (knots - 1)))}
            max={knots}
            label={words('course.label')}
            valueText={words('course.percent', { percent: progress.percent })}
            className="max-w-90"
          />
        ) : null}
        {entry.unread > 0 ? <p className="font-bold text-support">{words('list.unread', { count: entry.unread })}</p> : null}
      </div>
    </article>
  );

  function turnLine(): string {
    if (entry.status === 'requested') return words(entry.yourTurn ? 'turn.answer' : 'turn.waitsAnswer', { date: at(entry.createdAt) });
    if (entry.status === 'paused') return words('turn.paused', { date: at(entry.resumeAt ?? entry.createdAt) });
    if (entry.status === 'active') return words(entry.yourTurn ? 'turn.write' : 'turn.waitsWord', { name });
    if (entry.endedAt) return entry.yourTurn ? words('turn.lastWord', { date: at(entry.archiveUntil ?? entry.endedAt) }) : words('turn.over', { date: at(entry.endedAt) });
    return words('turn.asked', { date: at(entry.createdAt) });
  }
}
