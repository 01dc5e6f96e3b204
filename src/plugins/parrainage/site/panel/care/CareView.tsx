import { viewSurfaces } from '@mentora/access';
import { panelView } from '@mentora/ui/panel';
import { translator } from '../../../messages';
import { HealthPart } from './HealthPart';
import { MentorsPart } from './MentorsPart';
import { QualityPart } from './QualityPart';
import './care.css';

const tabs = ['health', 'quality', 'mentors'] as const;

/** The parts of its address: in French, as those of the site. */
const addressOf = { health: '', quality: '?vue=qualite', mentors: '?vue=parrains' } as const;

/** How relations are and what deserves a look, for who looks after them; never what the two write. */
export const CareView = panelView(viewSurfaces.mentorships, async ({ req, locale, searchParams = {} }) => {
  const words = translator(locale, 'care');
  const tab = searchParams.vue === 'qualite' ? 'quality' : searchParams.vue === 'parrains' ? 'mentors' : 'health';
  const ground = { req, locale, asked: searchParams };
  return (
    <>
      <h1>{words('title')}</h1>
      <p>{words('intro')}</p>
      <nav aria-label={words('tabs')} className="mentora-tabs">
        {tabs.map((each) => (
          <a key={each} href={`/admin/mentorships${addressOf[each]}`} aria-current={each === tab ? 'page' : undefined}>
            {words(`tab.${each}`)}
          </a>
        ))}
      </nav>
      {tab === 'health' ? <HealthPart {...ground} /> : tab === 'quality' ? <QualityPart {...ground} /> : <MentorsPart {...ground} />}
    </>
  );
});
