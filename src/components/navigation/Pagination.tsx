import { Icon } from '../primitives/Icon';
import { LinkButton } from '../primitives/Button';

interface PaginationProps {
  /** What is paged: "Pages du catalogue". */
  label: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
  /** "Page 2 sur 5". */
  position: string;
}

/** The way through a long list. */
export function Pagination({ label, previous, next, position }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-6">
      {previous ? (
        <LinkButton variant="secondary" href={previous.href} rel="prev" icon={<Icon name="arrow-left" />}>
          {previous.label}
        </LinkButton>
      ) : (
        <span />
      )}
      <p className="text-ink-soft">{position}</p>
      {next ? (
        <LinkButton variant="secondary" href={next.href} rel="next">
          {next.label}
          <Icon name="arrow-right" />
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
