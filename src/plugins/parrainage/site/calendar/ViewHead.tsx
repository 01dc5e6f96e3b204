import { classes, Icon, Link } from '@mentora/ui';
import { translator } from '../../messages';
import { calendarAddress } from './calendarAddress';
import type { ViewGround } from './calendarGround';
import { turnedTo, views, type View } from './days';

const round = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-full border border-line-strong bg-sheet hover:border-ink';

interface ViewHeadProps extends Pick<ViewGround, 'locale' | 'day' | 'title'> {
  view: View;
  id: string;
}

/** What is shown, the way to what is before and after, and the other ways to look at it: links, all of them. */
export function ViewHead({ locale, view, day, title, id }: ViewHeadProps) {
  const words = translator(locale, 'calendar');
  const turn = (by: 1 | -1) => calendarAddress(locale, { view, day: turnedTo(view, day, by) });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <h2 id={id} className="text-2xl first-letter:uppercase">
        {title}
      </h2>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <nav aria-label={words('turn')} className="flex items-center gap-2">
          <Link href={turn(-1)} rel="prev" data-turn="previous" className={round}>
            <Icon name="arrow-left" size={20} />
            <span className="sr-only">{words(`previous.${view}`)}</span>
          </Link>
          <Link href={calendarAddress(locale, { view })} className={classes(round, 'px-4')}>
            {words('today')}
          </Link>
          <Link href={turn(1)} rel="next" data-turn="next" className={round}>
            <Icon name="arrow-right" size={20} />
            <span className="sr-only">{words(`next.${view}`)}</span>
          </Link>
        </nav>
        <nav aria-label={words('views')}>
          <ul className="flex">
            {views.map((one) => (
              <li key={one}>
                <Link
                  href={calendarAddress(locale, { view: one, day })}
                  aria-current={one === view ? 'page' : undefined}
                  className="flex min-h-11 items-center border-b-[3px] border-transparent px-3 font-bold hover:border-line-strong aria-[current=page]:border-sun"
                >
                  {words(one)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
