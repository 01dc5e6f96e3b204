import { Icon } from '../primitives/Icon';
import { Link } from '../primitives/Link';

interface ReportLinkProps {
  /** Where it is reported: a page, so that it works without a script. */
  href: string;
  /** A verb: « Signaler ». */
  label: string;
  /** What is reported, for who hears the page; the word alone says nothing among many. */
  what?: string;
}

/** The way to say that something is not as it should be: quiet, and beside everything that people see of each other. */
export function ReportLink({ href, label, what }: ReportLinkProps) {
  return (
    <Link href={href} rel="nofollow" className="inline-flex min-h-11 items-center gap-2 text-ink-soft underline underline-offset-4 hover:text-ink">
      <Icon name="flag" size={18} />
      {label}
      {what ? <bdi className="sr-only">{` – ${what}`}</bdi> : null}
    </Link>
  );
}
