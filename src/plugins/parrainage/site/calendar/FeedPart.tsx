import type { PayloadRequest } from 'payload';
import type { Locale } from '@mentora/platform/i18n';
import { buttonClasses } from '@mentora/ui';
import { translator } from '../../messages';
import { ownFeed } from '../../sessions/queries/ownFeed';
import type { PageAction } from '../forms/fields';
import { PageForm } from '../forms/PageForm';
import { CopyField } from './CopyField';

export interface FeedActions {
  open: PageAction;
  close: PageAction;
}

const programs = ['google', 'outlook', 'apple'] as const;

/** The private address of one's calendar: made, given to other calendars, made anew, taken back. */
export async function FeedPart({ req, person, locale, actions }: { req: PayloadRequest; person: string; locale: Locale; actions: FeedActions }) {
  const words = translator(locale, 'calendar');
  const own = await ownFeed(req, person);
  const say = (send: string) => ({ send, sending: words('sending'), failed: words('failed') });
  return (
    <section aria-labelledby="private-calendar" className="space-y-5 border-t-2 border-ink pt-5">
      <h2 id="private-calendar" className="text-2xl">
        {words('feed.title')}
      </h2>
      <p className="measure text-ink-soft">{words('feed.text')}</p>
      {'addTo' in own ? (
        <>
          <CopyField label={words('feed.address')} value={own.feed} words={{ copy: words('feed.copy'), copied: words('feed.copied'), selected: words('feed.notCopied') }} />
          <p className="measure">{words('feed.secret')}</p>
          <ul className="flex flex-wrap gap-3">
            {programs.map((program) => (
              <li key={program} className="max-sm:w-full">
                <a href={own.addTo[program]} target="_blank" rel="noopener noreferrer" className={buttonClasses({ variant: 'secondary' }, 'max-sm:w-full')}>
                  {words(`feed.${program}`)}
                </a>
              </li>
            ))}
          </ul>
          <div className="space-y-3">
            <PageForm action={actions.open} locale={locale} name="renew" fields={[]} hidden={{ again: 'yes' }} words={say(words('feed.renewSend'))} fold={{ label: words('feed.renew') }}>
              <p className="measure">{words('feed.renewText')}</p>
            </PageForm>
            <PageForm action={actions.close} locale={locale} name="close" fields={[]} words={say(words('feed.closeSend'))} variant="danger" fold={{ label: words('feed.close') }}>
              <p className="measure">{words('feed.closeText')}</p>
            </PageForm>
          </div>
        </>
      ) : (
        <PageForm action={actions.open} locale={locale} name="open" fields={[]} words={say(words('feed.open'))} variant="secondary" />
      )}
    </section>
  );
}
