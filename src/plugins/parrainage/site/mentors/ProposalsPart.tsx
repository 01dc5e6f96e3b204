import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Link, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import { mentorProposals } from '../../matches/proposals/mentorProposals';
import type { OwnMenteeProfile } from '../../profiles/queries/ownMenteeProfile';
import { profilePath } from '../addresses';
import type { PageAction } from '../forms/fields';
import { PageForm } from '../forms/PageForm';
import { pictureAddresses } from '../queries/pictures';
import { ProposalItem } from './ProposalItem';

/** The host's server actions behind the two buttons. */
export interface LookingActions {
  look: PageAction;
  stop: PageAction;
}

interface ProposalsPartProps {
  req: PayloadRequest;
  locale: Locale;
  /** Null for who has not said yet what he or she would like to learn. */
  own: OwnMenteeProfile | null;
  actions: LookingActions;
}

/** So many are seen at once; the others are one touch away. */
const atFirst = 4;

/** The ten mentors who fit one best, above the directory; or what it takes that there are some. */
export async function ProposalsPart({ req, locale, own, actions }: ProposalsPartProps) {
  const words = translator(locale, 'site');
  const proposals = own && (await mentorProposals(req, own.id, locale));
  const profile = `${localePath(locale, profilePath)}#filleul`;
  if (!own || !proposals) {
    return (
      <section className="measure space-y-4 rounded-lg bg-band p-6 md:p-8">
        <h2 className="text-2xl">{words('proposals.beginTitle')}</h2>
        <p>{words('proposals.beginText')}</p>
        <LinkButton href={profile} className="max-sm:w-full">
          {words('proposals.begin')}
        </LinkButton>
      </section>
    );
  }
  const { docs, against, keptForOthers, waitingDays } = proposals;
  const pictures = await pictureAddresses(req, docs.map(({ id }) => id));
  const list = (from: number, to?: number) => (
    <ul className="grid gap-x-12 lg:grid-cols-2">
      {docs.slice(from, to).map((mentor) => (
        <li key={mentor.id} className="flex border-t-2 border-ink py-6">
          <ProposalItem {...{ locale, mentor }} picture={pictures.get(mentor.id)} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="proposals" className="space-y-6">
      <div className="space-y-2">
        <h2 id="proposals" className="text-3xl">
          {docs.length > 0 ? words('proposals.title', { count: docs.length }) : words('proposals.noneTitle')}
        </h2>
        <p className="measure text-ink-soft">{words(docs.length > 0 ? 'proposals.intro' : 'proposals.noneText')}</p>
        {keptForOthers ? <p className="measure">{words('proposals.kept', { name: keptForOthers })}</p> : null}
      </div>
      {list(0, atFirst)}
      {docs.length > atFirst ? (
        <details className="border-t border-line">
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words('proposals.more', { count: docs.length - atFirst })}</summary>
          {list(atFirst)}
        </details>
      ) : null}
      {docs.length < atFirst && against.length > 0 ? (
        <div className="space-y-1 text-ink-soft">
          <p>{words('proposals.few')}</p>
          <ul className="list-disc ps-6">
            {against.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Link href={profile} className="link inline-flex min-h-11 items-center">
        {words('proposals.change')}
      </Link>
      <div className="measure space-y-4 rounded-lg bg-band p-6 md:p-8">
        {own.lookingSince ? (
          <PageForm action={actions.stop} locale={locale} name="stop" fields={[]} variant="secondary" words={{ send: words('proposals.stop'), sending: words('sending'), failed: words('failed') }}>
            <p>{words('proposals.looking', { days: waitingDays })}</p>
          </PageForm>
        ) : (
          <>
            <h3 className="text-xl">{words('proposals.lookTitle')}</h3>
            <PageForm action={actions.look} locale={locale} name="look" fields={[]} variant="secondary" words={{ send: words('proposals.look'), sending: words('sending'), failed: words('failed') }}>
              <p>{words('proposals.lookText')}</p>
            </PageForm>
          </>
        )}
      </div>
    </section>
  );
}
