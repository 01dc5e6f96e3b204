import { evenings, mornings, wednesdays, weekends, type Hours } from './hours';

/** Somebody of the demo who helps others. Skills are keys with a level. */
export interface DemoMentor {
  /** The first part of the address. */
  who: string;
  status?: 'approved' | 'pending';
  biography: string;
  skills: Record<string, number>;
  topics: string[];
  languages: string[];
  timeZone?: string;
  hours: Hours;
  styles: string[];
  rhythm: string;
  months: [from: number, to: number];
  contact: string[];
  capacity: number;
  away?: true;
}

const motivation = 'On m’a aidé quand j’ai commencé ; j’aimerais rendre la pareille.';
const proof = 'J’anime un atelier chaque mois depuis deux ans.';

/** What each has written to whoever decides. */
export const application = { motivation, proof };

/** Enough of them that a directory is worth looking at. */
export const demoMentors: DemoMentor[] = [
  {
    who: 'parrain',
    biography:
      'Ancienne bibliothécaire, j’ai appris le téléphone à soixante ans, en me trompant beaucoup. Avec moi on va lentement, on recommence autant qu’il faut, et on rit de ses erreurs.',
    skills: { communicate: 5, pictures: 4, share: 4, write: 4 },
    topics: ['Photos de famille', 'Messages', 'Premiers pas'],
    languages: ['fr'],
    hours: mornings,
    styles: ['step-by-step', 'listening'],
    rhythm: 'weekly',
    months: [1, 6],
    contact: ['message', 'video', 'call'],
    capacity: 3,
  },
  {
    who: 'formateur',
    biography: 'Formatrice, j’accompagne aussi hors des cours ceux qui ont un projet : retrouver du travail, tenir les comptes d’une association, ouvrir un petit site.',
    skills: { procedures: 5, search: 5, 'critical-eye': 5, protect: 4 },
    topics: ['Recherche d’emploi', 'Associations', 'Impôts'],
    languages: ['fr', 'en'],
    hours: evenings,
    styles: ['guided', 'demanding'],
    rhythm: 'everyTwoWeeks',
    months: [3, 6],
    contact: ['message', 'video'],
    capacity: 2,
  },
  {
    who: 'contributeur',
    biography: 'Je répare des téléphones et j’écris des exercices. Si un réglage vous échappe, nous le trouverons ensemble.',
    skills: { settings: 5, touch: 5, navigate: 4, protect: 4 },
    topics: ['Réglages', 'Android', 'iPhone'],
    languages: ['fr'],
    hours: weekends,
    styles: ['by-doing'],
    rhythm: 'weekly',
    months: [1, 3],
    contact: ['message', 'call'],
    capacity: 2,
  },
  {
    who: 'apprenant-4',
    biography: 'Retraité de la poste. Les courriers et les démarches n’ont plus de secret pour moi, sur papier comme sur écran.',
    skills: { procedures: 4, write: 4, communicate: 3 },
    topics: ['Démarches en ligne', 'Courriels'],
    languages: ['fr'],
    hours: mornings,
    styles: ['step-by-step'],
    rhythm: 'weekly',
    months: [1, 3],
    contact: ['call', 'message'],
    capacity: 1,
  },
  {
    who: 'apprenant-7',
    biography: 'Mes petits-enfants vivent au Québec : les appels vidéo, je les ai appris par amour. Je vous montre quand vous voulez.',
    skills: { call: 5, pictures: 3, share: 3 },
    topics: ['Appels vidéo', 'Famille au loin'],
    languages: ['fr', 'es'],
    hours: evenings,
    styles: ['listening', 'step-by-step'],
    rhythm: 'weekly',
    months: [1, 2],
    contact: ['video', 'message'],
    capacity: 2,
  },
  {
    who: 'apprenant-11',
    biography: 'Médiatrice dans mon quartier, je passe du français au wolof et au bambara. Pas de question bête, jamais.',
    skills: { procedures: 5, communicate: 4, protect: 4, search: 3 },
    topics: ['CAF', 'Préfecture', 'Arnaques'],
    languages: ['fr', 'wo', 'bm'],
    hours: wednesdays,
    styles: ['listening', 'guided'],
    rhythm: 'weekly',
    months: [1, 6],
    contact: ['message', 'call', 'video'],
    capacity: 3,
  },
  {
    who: 'apprenant-12',
    biography: 'Étudiant en informatique. J’aime expliquer pourquoi les choses marchent, et surtout pourquoi elles ne marchent pas.',
    skills: { settings: 5, protect: 5, 'critical-eye': 4, search: 4 },
    topics: ['Sécurité', 'Mots de passe', 'Vie privée'],
    languages: ['fr', 'en', 'ff'],
    hours: evenings,
    styles: ['by-doing', 'demanding'],
    rhythm: 'twiceAWeek',
    months: [1, 4],
    contact: ['message', 'video'],
    capacity: 2,
    away: true,
  },
  {
    who: 'apprenant-13',
    biography: 'A retired nurse from Leeds, living in Lyon since 1989. I help newcomers with their phone, their forms and their French, in that order.',
    skills: { communicate: 4, write: 4, procedures: 3 },
    topics: ['Health services', 'Newcomers'],
    languages: ['en', 'fr'],
    hours: mornings,
    styles: ['listening'],
    rhythm: 'weekly',
    months: [1, 6],
    contact: ['message', 'call'],
    capacity: 2,
  },
  {
    who: 'apprenant-16',
    biography: 'I keep a small shop and do everything on my phone: orders, photos, payments. Happy to show you how, one evening a week.',
    skills: { pictures: 5, share: 5, search: 4 },
    topics: ['Small business', 'Photos'],
    languages: ['en', 'fr'],
    timeZone: 'Europe/London',
    hours: evenings,
    styles: ['by-doing'],
    rhythm: 'weekly',
    months: [2, 4],
    contact: ['message', 'video'],
    capacity: 2,
  },
  {
    who: 'apprenant-20',
    biography: 'مدرّس متقاعد. أشرح بهدوء وأعيد الشرح، وأساعد خاصة في المراسلات والمعاملات.',
    skills: { procedures: 4, write: 5, communicate: 4 },
    topics: ['المعاملات', 'المراسلة'],
    languages: ['ar', 'fr'],
    hours: mornings,
    styles: ['step-by-step', 'listening'],
    rhythm: 'weekly',
    months: [1, 3],
    contact: ['call', 'message'],
    capacity: 2,
  },
  {
    who: 'apprenant-21',
    biography: 'أحب التصوير وترتيب الذكريات. نتعلم معًا كيف نلتقط الصور ونحفظها ونشاركها مع العائلة.',
    skills: { pictures: 5, share: 4, touch: 4 },
    topics: ['الصور', 'العائلة'],
    languages: ['ar'],
    timeZone: 'Africa/Casablanca',
    hours: weekends,
    styles: ['by-doing'],
    rhythm: 'everyTwoWeeks',
    months: [1, 6],
    contact: ['message', 'video'],
    capacity: 1,
  },
  {
    who: 'apprenant-9',
    status: 'pending',
    biography: 'Couturière, je filme mes ouvrages et je les partage. J’aimerais apprendre à d’autres à le faire.',
    skills: { pictures: 4, share: 4 },
    topics: ['Vidéos', 'Loisirs créatifs'],
    languages: ['fr'],
    hours: wednesdays,
    styles: ['by-doing'],
    rhythm: 'weekly',
    months: [1, 3],
    contact: ['message'],
    capacity: 1,
  },
];
