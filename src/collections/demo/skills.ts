import { l } from './text';
import type { DemoSkill } from './types';

/** What one learns to do, whatever the subject. */
export const demoSkills: DemoSkill[] = [
  { key: 'touch', title: l('Toucher et glisser', 'Tap and swipe', 'اللمس والسحب') },
  { key: 'navigate', title: l('Se repérer', 'Find your way', 'التنقّل في الهاتف') },
  { key: 'write', title: l('Écrire au clavier', 'Type on the keyboard', 'الكتابة بلوحة المفاتيح') },
  { key: 'settings', title: l('Régler son téléphone', 'Change settings', 'ضبط الهاتف') },
  { key: 'search', title: l('Chercher et trouver', 'Search and find', 'البحث') },
  { key: 'communicate', title: l('Échanger par écrit', 'Exchange messages', 'التراسل') },
  { key: 'call', title: l('Appeler en vidéo', 'Make video calls', 'مكالمات الفيديو') },
  { key: 'procedures', title: l('Faire ses démarches', 'Handle paperwork online', 'إنجاز المعاملات') },
  { key: 'protect', title: l('Se protéger', 'Stay safe', 'حماية النفس') },
  { key: 'critical-eye', title: l('Garder l’œil critique', 'Keep a critical eye', 'التفكير النقدي') },
  {
    key: 'pictures',
    title: l('Prendre et ranger ses photos', 'Take and sort photos', 'التقاط الصور وترتيبها'),
  },
  { key: 'share', title: l('Partager', 'Share', 'المشاركة') },
];
