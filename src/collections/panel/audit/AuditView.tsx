import { viewSurfaces } from '@mentora/access';
import { auditChoices, auditEntries, auditPageSize, type AuditWish } from '@mentora/platform/audit';
import type { AdminViewServerProps } from 'payload';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { namesOf } from './names';
import { panelView } from '../panelView';

/** Whether this is a day that there is: not the 31st of February. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

/** What the address asks for; what it cannot mean is left out. */
function wishOf(searchParams: AdminViewServerProps['searchParams']): AuditWish {
  const text = (name: string) => {
    const value = searchParams?.[name];
    return typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : undefined;
  };
  const date = (name: string) => (isDay(text(name) ?? '') ? text(name) : undefined);
  const page = /^[1-9]\d{0,5}$/.test(text('page') ?? '') ? Number(text('page')) : 1;
  return { person: text('person'), action: text('action'), kind: text('kind'), document: text('document'), from: date('from'), to: date('to'), page };
}

/** Who did what to which document, when and from where; nothing here is erased or corrected. */
export const AuditView = panelView(viewSurfaces.audit, async ({ req, locale, text, searchParams }) => {
  const wish = wishOf(searchParams);
  const [{ lines, total }, choices] = await Promise.all([auditEntries(req, wish), auditChoices(req)]);
  const names = namesOf(req.payload.config, locale, text);
  const { page = 1, ...filters } = wish;
  const pageAt = (at: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value)), page: String(at) }).toString()}`;

  return (
    <>
      <h1>{text('audit')}</h1>
      <p>{text('auditIntro')}</p>
      <AuditFilters wish={wish} choices={choices} names={names} text={text} />
      <p role="status">{text('auditCount', { count: total })}</p>
      {lines.length > 0 ? <AuditTable lines={lines} names={names} locale={locale} text={text} /> : null}
      <nav className="mentora-start__acts" aria-label={text('auditPages')}>
        {page > 1 ? <a href={pageAt(page - 1)}>{text('auditNewer')}</a> : null}
        {page * auditPageSize < total ? <a href={pageAt(page + 1)}>{text('auditOlder')}</a> : null}
      </nav>
    </>
  );
});
