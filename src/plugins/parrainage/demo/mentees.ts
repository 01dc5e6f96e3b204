import { evenings, mornings, wednesdays, weekends, type Hours } from './hours';

/** Somebody of the demo who would like to learn. Skills are keys with the level that one has. */
export interface DemoMentee {
  /** The first part of the address. */
  who: string;
  skills: Record<string, number>;
  interests: string[];
  languages: string[];
  hours: Hours;
  styles: string[];
  rhythm: string;
  months: number;
  /** For how many days the team has been asked to look; left out by who looks alone. */
  looking?: number;
}

/** Enough of them that a cohort is worth bringing together; the mentee of the demo looks alone. */
export const demoMentees: DemoMentee[] = [
  {
    who: 'filleul',
    skills: { pictures: 1, communicate: 2, share: 0 },
    interests: ['Photos de famille', 'Cuisine'],
    languages: ['fr'],
    hours: mornings,
    styles: ['step-by-step'],
    rhythm: 'weekly',
    months: 3,
  },
  { who: 'apprenant-2', skills: { procedures: 1, write: 1 }, interests: ['Impôts'], languages: ['fr'], hours: mornings, styles: ['listening'], rhythm: 'weekly', months: 3, looking: 12 },
  { who: 'apprenant-3', skills: { protect: 1, settings: 2 }, interests: ['Android'], languages: ['fr'], hours: weekends, styles: ['by-doing'], rhythm: 'weekly', months: 2, looking: 4 },
  { who: 'apprenant-18', skills: { search: 2, protect: 0 }, interests: ['Recherche d’emploi'], languages: ['en', 'fr'], hours: evenings, styles: ['guided'], rhythm: 'everyTwoWeeks', months: 6, looking: 30 },
  { who: 'apprenant-8', skills: { call: 0 }, interests: ['Famille au loin'], languages: ['fr'], hours: evenings, styles: ['listening'], rhythm: 'weekly', months: 1, looking: 2 },
  { who: 'apprenant-10', skills: { procedures: 2, 'critical-eye': 1 }, interests: ['Arnaques'], languages: ['fr', 'wo'], hours: wednesdays, styles: ['listening'], rhythm: 'weekly', months: 3, looking: 20 },
  { who: 'apprenant-15', skills: { write: 1 }, interests: ['Newcomers'], languages: ['en'], hours: mornings, styles: ['listening'], rhythm: 'weekly', months: 2, looking: 7 },
  { who: 'apprenant-23', skills: { procedures: 1, write: 2 }, interests: ['المراسلة'], languages: ['ar'], hours: mornings, styles: ['step-by-step'], rhythm: 'weekly', months: 2, looking: 15 },
  { who: 'apprenant-24', skills: { navigate: 0 }, interests: ['الخرائط'], languages: ['ar'], hours: evenings, styles: ['guided'], rhythm: 'monthly', months: 1, looking: 9 },
];
