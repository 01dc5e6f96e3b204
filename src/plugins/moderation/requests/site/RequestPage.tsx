import { may } from '@mentora/access';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, ThreadList } from '@mentora/ui';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { moderationOptions } from '../../options';
import { ownRequest } from '../queries/ownRequest';
import type { RequestReader } from './reader';
import type { RequestAction } from './RequestForm';
import { Standing } from './Standing';

interface RequestPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: RequestReader;
  /** The host's server action: it calls `requestContributorRole`, and puts errors in its own words. */
  action: RequestAction;
}

/** Title and description of the page, for the host's metadata. */
export function requestPageWords(locale: Locale): { title: string; description: string } {
  const words = translator(locale, 'requests');
  return { title: words('site.title'), description: words('site.description') };
}

/** "Become a contributor": what one does, where one's request stands, and the form. */
export async function RequestPage({ req, locale, reader, action }: RequestPageProps) {
  const words = translator(locale, 'requests');
  const request = await ownRequest(req.payload, reader.id);
  const contributes = may('contribution.submit', reader);
  const { licence } = moderationOptions(req.payload.config);
  const at = contributes ? 2 : request?.status === 'pending' ? 1 : 0;
  const steps = (['ask', 'answer', 'begin'] as const).map((key, index) => {
    const state = index < at ? ('done' as const) : index === at ? ('current' as const) : ('ahead' as const);
    return { key, label: words(`site.path.${key}`), state, stateLabel: words(`site.step.${state}`) };
  });
  // Whoever comes for the first time reads what it is about before being asked anything.
  const isNew = !contributes && !request;
  const what = (
    <section className="space-y-5 border-t-2 border-ink pt-6">
      <h2 className="text-2xl">{words('site.doTitle')}</h2>
      <ul className="measure list-disc space-y-2 ps-6">
        {(['do1', 'do2', 'do3'] as const).map((key) => (
          <li key={key}>{words(`site.${key}`)}</li>
        ))}
      </ul>
      <p className="measure text-ink-soft">
        {words.rich('site.licence', {
          name: licence.name,
          version: licence.version,
          link: (text) => (
            <a className="link" href={licence.url} rel="license">
              <bdi>{text}</bdi>
            </a>
          ),
        })}
      </p>
    </section>
  );
  return (
    <div className="page max-w-180 space-y-10 pt-4 pb-20">
      <Breadcrumb
        label={words('site.trail')}
        crumbs={[{ label: words('site.space'), href: localePath(locale, '/espace') }, { label: words('site.title') }]}
      />
      <div className="space-y-3">
        <h1 className="text-4xl">{words('site.title')}</h1>
        <p className="measure text-lg text-ink-soft">{words('site.intro')}</p>
      </div>
      {isNew ? what : null}
      <Standing {...{ locale, reader, request, contributes, action }} />
      <section className="space-y-5 border-t-2 border-ink pt-6">
        <h2 className="text-2xl">{words('site.pathTitle')}</h2>
        <ThreadList steps={steps} />
      </section>
      {isNew ? null : what}
    </div>
  );
}
