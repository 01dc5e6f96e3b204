import { viewSurfaces } from '@mentora/access';
import { isId, MentoraError, zoneOf } from '@mentora/platform';
import { panelView, type PanelGround } from '@mentora/ui/panel';
import { notFound } from 'next/navigation';
import { translator } from '../../messages';
import { caseDetail } from '../queries/caseDetail';
import { caseAssignees, caseList, casesPerPage } from '../queries/caseList';
import { wishOf } from '../queries/wishOf';
import { CaseFilters } from './CaseFilters';
import { CasePage } from './CasePage';
import { CaseTable } from './CaseTable';
import './cases.css';


/** Cases: those that wait, by state, age, owner and deadline; and one of them, at its own address. */
export const CasesView = panelView(viewSurfaces['moderation/cases'], (ground) => {
  const [, , id, ...more] = ground.segments;
  if (id === undefined) return listOf(ground);
  if (more.length > 0 || !isId(id)) notFound();
  return oneOf(ground, id);
});

async function listOf({ req, locale, searchParams }: PanelGround) {
  const wish = wishOf(searchParams);
  const [{ cases, total }, assignees] = await Promise.all([
    caseList(req, { handler: String(req.user!.id), locale, wish }),
    caseAssignees(req),
  ]);
  const t = translator(locale, 'cases');
  const { page = 1, ...filters } = wish;
  const pageAt = (at: number) =>
    `?${new URLSearchParams([...Object.entries(filters).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])), ['page', String(at)]]).toString()}`;
  return (
    <>
      <h1>{t('panel.cases')}</h1>
      <p>{t('panel.casesIntro')}</p>
      <p>
        <a href="/admin/moderation/rules">{t('panel.rulesLink')}</a>
      </p>
      <CaseFilters config={req.payload.config} locale={locale} wish={wish} assignees={assignees} />
      <p role="status">{total === 0 && !Object.values(filters).some(Boolean) ? t('panel.none') : t('panel.count', { count: total })}</p>
      {cases.length > 0 ? <CaseTable cases={cases} locale={locale} zone={zoneOf(req)} /> : null}
      {total > casesPerPage ? (
        <nav className="mentora-start__acts" aria-label={t('panel.pages')}>
          {page > 1 ? <a href={pageAt(page - 1)}>{t('panel.newer')}</a> : null}
          {page * casesPerPage < total ? <a href={pageAt(page + 1)}>{t('panel.older')}</a> : null}
        </nav>
      ) : null}
    </>
  );
}

async function oneOf({ req, locale }: PanelGround, id: string) {
  const handler = String(req.user!.id);
  const found = await caseDetail(req, { id, handler, locale }).catch((error: unknown) => {
    if (error instanceof MentoraError && error.code === 'notFound') notFound();
    throw error;
  });
  return <CasePage found={found} handler={handler} locale={locale} zone={zoneOf(req)} />;
}
