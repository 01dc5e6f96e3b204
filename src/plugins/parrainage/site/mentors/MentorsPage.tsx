import { redirect } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, LinkButton, Pagination } from '@mentora/ui';
import { translator } from '../../messages';
import { mentors } from '../../profiles/queries/mentors';
import { ownMenteeProfile } from '../../profiles/queries/ownMenteeProfile';
import { directoryAddress, profilePath, readDirectoryWish, type Given } from '../addresses';
import { languageChoices } from '../parts/levels';
import { mentorLanguages } from '../queries/mentorLanguages';
import { pictureAddresses } from '../queries/pictures';
import { skillChoices } from '../queries/skillChoices';
import type { Reader } from '../reader';
import { MentorCardItem } from './MentorCardItem';
import { ProposalsPart, type LookingActions } from './ProposalsPart';
import { SearchForm } from './SearchForm';

interface MentorsPageProps {
  req: PayloadRequest;
  locale: Locale;
  /** Null for a visitor, who sees no minors. */
  reader: Reader | null;
  /** What the address asks for. */
  given: Given;
  actions: LookingActions;
}

const perPage = 12;

/** The directory of mentors: who can help with what, and whom one can ask now. */
export async function MentorsPage({ req, locale, reader, given, actions }: MentorsPageProps) {
  const words = translator(locale, 'site');
  const wish = readDirectoryWish(given);
  const viewer = reader?.id ?? null;
  const { q, skill, language, free, common } = wish;
  const [found, skills, languages, own] = await Promise.all([
    mentors(req, viewer, locale, { q, skill, language, free: free ? 'true' : undefined, common: common ? 'true' : undefined, page: wish.page, limit: perPage }),
    skillChoices(req, locale),
    mentorLanguages(req, viewer),
    viewer && !reader?.awaitsGuardian ? ownMenteeProfile(req, viewer, locale) : null,
  ]);
  if (wish.page > found.totalPages) redirect(directoryAddress(locale, { ...wish, page: found.totalPages }));
  const pictures = await pictureAddresses(req, found.docs.map(({ id }) => id));
  const now = new Date();
  const isNarrowed = Boolean(q ?? skill ?? language ?? free ?? common);
  const isProposed = viewer !== null && !reader?.awaitsGuardian && !isNarrowed && wish.page === 1;
  const pageAt = (page: number, label: string) => ({ href: directoryAddress(locale, { ...wish, page }), label });
  return (
    <div className="page space-y-8 pt-6 pb-20 md:pt-10">
      <div className="space-y-3">
        <h1 className="text-4xl">{words('directory.title')}</h1>
        <p className="measure text-lg text-ink-soft">{words('directory.intro')}</p>
      </div>
      {isProposed ? <ProposalsPart {...{ req, locale, own, actions }} /> : null}
      {isProposed ? <h2 className="border-t-2 border-ink pt-6 text-3xl">{words('proposals.directory')}</h2> : null}
      <SearchForm {...{ locale, wish, skills }} hasHours={own !== null} languages={languageChoices(locale, languages)} />
      <p role="status" className="text-ink-soft">
        {words('directory.count', { count: found.totalDocs })}
      </p>
      {found.docs.length > 0 ? (
        <ul className="grid gap-x-12 lg:grid-cols-2">
          {found.docs.map((mentor) => (
            <li key={mentor.id} className="flex border-t-2 border-ink py-6">
              <MentorCardItem {...{ locale, mentor, now }} picture={pictures.get(mentor.id)} own={reader?.timeZone ?? null} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={words(isNarrowed ? 'directory.nothing' : 'directory.empty')}
          action={isNarrowed ? <LinkButton href={directoryAddress(locale)}>{words('directory.showAll')}</LinkButton> : <BecomeLink locale={locale} />}
        >
          <p>{words(isNarrowed ? 'directory.nothingText' : 'directory.emptyText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={words('directory.pages')}
        position={words('directory.position', { page: wish.page, pages: found.totalPages })}
        previous={wish.page > 1 ? pageAt(wish.page - 1, words('directory.previous')) : undefined}
        next={found.hasNextPage ? pageAt(wish.page + 1, words('directory.next')) : undefined}
      />
      {found.docs.length > 0 ? (
        <section className="measure space-y-4 rounded-lg bg-band p-6 md:p-8">
          <h2 className="text-2xl">{words('directory.becomeTitle')}</h2>
          <p>{words('directory.becomeText')}</p>
          <BecomeLink locale={locale} />
        </section>
      ) : null}
    </div>
  );
}

function BecomeLink({ locale }: { locale: Locale }) {
  return (
    <LinkButton variant="secondary" href={localePath(locale, profilePath)}>
      {translator(locale, 'site')('directory.become')}
    </LinkButton>
  );
}
