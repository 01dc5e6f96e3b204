import { may, viewSurfaces } from '@mentora/access';
import { panelView } from '@mentora/ui/panel';
import { z } from 'zod';
import { translator } from '../../messages';
import { panelAddress } from './matching/address';
import { CohortPart } from './matching/CohortPart';
import { CohortsPart } from './matching/CohortsPart';
import { SupplyPart } from './matching/SupplyPart';

/** Brings many together at once, and shows whom mentors are missing for. */
export const MatchingView = panelView(viewSurfaces['mentor-matching'], async ({ req, locale, searchParams }) => {
  const words = translator(locale, 'panel');
  const isSupply = searchParams?.vue === 'offre';
  const { success, data: cohort } = z.uuid().safeParse(searchParams?.cohort);
  const page = /^[1-9]\d{0,4}$/.test(String(searchParams?.page)) ? Number(searchParams?.page) : 1;
  return (
    <>
      <h1>{words('matchingTitle')}</h1>
      <nav aria-label={words('matching.tabs')} className="mentora-tabs">
        <a href={panelAddress} aria-current={isSupply ? undefined : 'page'}>
          {words('matching.cohorts')}
        </a>
        <a href="?vue=offre" aria-current={isSupply ? 'page' : undefined}>
          {words('matching.supply')}
        </a>
        {may('mentorship.manage', req.user) ? <a href="/admin/mentorships?vue=parrains">{words('matching.quality')}</a> : null}
      </nav>
      {content()}
    </>
  );

  function content() {
    if (isSupply) return <SupplyPart req={req} locale={locale} />;
    return success ? <CohortPart {...{ req, locale, page }} id={cohort} /> : <CohortsPart req={req} locale={locale} />;
  }
});
