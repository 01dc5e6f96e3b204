import { localePath, type Locale } from '@mentora/platform/i18n';
import { Chip, Icon, Link, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import type { MentorProposal } from '../../matches/proposals/mentorProposals';
import { mentorPath } from '../addresses';
import { Avatar } from '../parts/Avatar';
import { PlacesChip } from './MentorCardItem';

interface ProposalItemProps {
  locale: Locale;
  mentor: MentorProposal;
  picture: string | undefined;
}

/** So many reasons are read; what counts most comes first. */
const mostReasons = 4;

/** A mentor who is proposed, with why, and the way to ask. */
export function ProposalItem({ locale, mentor, picture }: ProposalItemProps) {
  const words = translator(locale, 'site');
  const { name, why } = mentor;
  return (
    <article className="flex min-w-0 flex-1 gap-4">
      <Avatar name={name} picture={picture} />
      <div className="min-w-0 flex-1 space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h3 className="text-xl">
            <Link href={localePath(locale, mentorPath(mentor.id))} className="inline-flex min-h-11 items-center hover:underline">
              <bdi>{name}</bdi>
            </Link>
          </h3>
          <span className="flex flex-wrap gap-2">
            {mentor.advised ? <Chip tone="accent">{words('proposals.advised')}</Chip> : null}
            <PlacesChip locale={locale} mentor={mentor} />
          </span>
        </div>
        <ul aria-label={words('proposals.why', { name })} className="space-y-1">
          {why.slice(0, mostReasons).map(({ criterion, text }) => (
            <li key={criterion} className="flex gap-2">
              <Icon name="check" className="mt-1 size-4 shrink-0 text-success" />
              <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
            </li>
          ))}
        </ul>
        <LinkButton href={`${localePath(locale, mentorPath(mentor.id))}#demander`} variant={mentor.advised ? 'primary' : 'secondary'} aria-label={words('proposals.askName', { name })} className="max-sm:w-full">
          {words('proposals.ask')}
        </LinkButton>
      </div>
    </article>
  );
}
