import type { GuideChapter } from '@mentora/platform';
import { casesTexts } from '../messages';

const { fr, en, ar } = casesTexts;

const chapter = (guide: GuideChapter['guide'], order: number): GuideChapter => ({
  guide,
  key: 'cases',
  order,
  title: { fr: fr.guide.title, en: en.guide.title, ar: ar.guide.title },
  text: { fr: fr.guide.text, en: en.guide.text, ar: ar.guide.text },
});

/** What the help says of reporting, to everybody who may meet what is not as it should be. */
export const caseGuides: GuideChapter[] = [chapter('apprenant', 55), chapter('formateur', 55), chapter('contributeur', 55), chapter('parent', 55)];
