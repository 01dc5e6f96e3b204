import type { MentorshipStatus } from '../mentorships/status';

/** A relation of the demo; times are days ago, or to come where they are negative. */
export interface DemoRelation {
  mentor: string;
  mentee: string;
  status: MentorshipStatus;
  months: number;
  asked: number;
  message: string;
  goals: string;
  /** When it began, for those that have. */
  started?: number;
  /** How far away its return is, for one that pauses, and why. */
  pause?: { since: number; until: number; why: string };
  ended?: { ago: number; reason: string; stars: [mentor: number, mentee: number] };
  declined?: string;
  /** What the two wrote, the mentor first: who, how many days ago. */
  said?: [who: 'mentor' | 'mentee', ago: number, text: string][];
}

/** Relations in several states; the demo's mentor has a request to answer, and its mentee is free to ask. */
export const demoRelations: DemoRelation[] = [
  {
    mentor: 'parrain',
    mentee: 'apprenant-1',
    status: 'requested',
    months: 3,
    asked: 1,
    message: 'Bonjour Monique. Votre présentation m’a fait sourire : moi aussi je me trompe beaucoup. Voulez-vous m’aider ?',
    goals: 'Envoyer des photos à ma sœur sans demander à mon fils.',
  },
  {
    mentor: 'parrain',
    mentee: 'apprenant-10',
    status: 'completed',
    months: 1,
    asked: 68,
    started: 66,
    ended: { ago: 30, reason: 'goals-met', stars: [5, 5] },
    message: 'J’aimerais de l’aide pour les messages de groupe.',
    goals: 'Écrire dans le groupe du club de marche.',
  },
  {
    mentor: 'apprenant-4',
    mentee: 'apprenant-5',
    status: 'active',
    months: 3,
    asked: 40,
    started: 38,
    message: 'Je dois renouveler ma carte vitale et je m’y perds.',
    goals: 'Faire mes démarches sans y passer la journée.',
    said: [
      ['mentor', 38, 'Bonjour Simone ! Commençons par la carte vitale, c’est plus simple qu’il n’y paraît.'],
      ['mentee', 37, 'Bonjour Bernard, merci. J’ai retrouvé mon numéro.'],
      ['mentor', 36, 'Parfait. Gardez-le sous la main pour jeudi.'],
      ['mentee', 3, 'La carte est arrivée ce matin ! Merci mille fois.'],
    ],
  },
  {
    mentor: 'apprenant-11',
    mentee: 'apprenant-6',
    status: 'active',
    months: 6,
    asked: 25,
    started: 24,
    message: 'Je cherche un appartement et tout se fait en ligne.',
    goals: 'Monter un dossier, reconnaître les fausses annonces.',
    said: [
      ['mentor', 24, 'Bonjour André. On regarde ensemble trois annonces cette semaine ?'],
      ['mentee', 23, 'Oui. J’en ai déjà une qui me paraît trop belle.'],
      ['mentor', 23, 'Si elle demande de l’argent avant la visite, fuyez !'],
    ],
  },
  {
    mentor: 'apprenant-13',
    mentee: 'apprenant-17',
    status: 'paused',
    months: 3,
    asked: 50,
    started: 48,
    pause: { since: 6, until: 9, why: 'I am having my knee operated. Nothing serious!' },
    message: 'Could you help me book my appointments online?',
    goals: 'Book a doctor without calling my daughter.',
    said: [
      ['mentor', 48, 'Hello Joan! Shall we begin with your surgery’s website?'],
      ['mentee', 47, 'Yes please. Thursday morning is good for me.'],
    ],
  },
  {
    mentor: 'apprenant-20',
    mentee: 'apprenant-19',
    status: 'active',
    months: 3,
    asked: 15,
    started: 14,
    message: 'أريد أن أتعلم كتابة الرسائل إلى الإدارة.',
    goals: 'كتابة رسالة واضحة دون مساعدة.',
    said: [
      ['mentor', 14, 'أهلًا خديجة، سعيد بالعمل معكِ. نبدأ برسالة قصيرة.'],
      ['mentee', 13, 'شكرًا جزيلًا، كتبت مسودة وأحتاج رأيك.'],
    ],
  },
  {
    mentor: 'contributeur',
    mentee: 'apprenant-8',
    status: 'ended',
    months: 3,
    asked: 60,
    started: 58,
    ended: { ago: 20, reason: 'plans-changed', stars: [4, 4] },
    message: 'Mon téléphone fait ce qu’il veut.',
    goals: 'Comprendre les réglages.',
  },
  {
    mentor: 'formateur',
    mentee: 'apprenant-2',
    status: 'declined',
    months: 3,
    asked: 12,
    declined: 'full',
    message: 'Je voudrais monter un site pour mon jardin partagé.',
    goals: 'Un site simple, avec des photos.',
  },
  {
    mentor: 'apprenant-16',
    mentee: 'apprenant-14',
    status: 'requested',
    months: 2,
    asked: 0.4,
    message: 'Hello Kofi, I would like to sell my pottery.',
    goals: 'Take good photos and write a short text.',
  },
];
