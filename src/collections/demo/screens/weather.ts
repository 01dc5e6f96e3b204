import { l } from '../text';
import { base, scrim } from './kit/frame';
import { c } from './kit/palette';
import { dialog } from './kit/parts';
import { screen } from './kit/screen';

export const weatherScreens = {
  weather: screen(
    l(
      'Application Météo : 17 degrés et un ciel voilé aujourd’hui, puis les prévisions de quatre jours. ' +
        'Les trois boutons du téléphone sont tout en bas.',
      'Weather app: 17 degrees and hazy today, then a four-day forecast. The phone’s three buttons are ' +
        'at the very bottom.',
      'تطبيق الطقس: 17 درجة وسماء غائمة جزئيًا اليوم، ثم توقعات أربعة أيام. أزرار الهاتف الثلاثة في أسفل ' +
        'الشاشة.',
    ),
    (pen) => {
      base(pen, '#3b86ab', c.white);
      pen.icon('map-pin', 36, 70, 22, c.white);
      pen.zone('place', { x: 10, y: 44, w: 160, h: 52 });
      pen.text(58, 77, l('Montreuil', 'Montreuil', 'مونتروي'), { size: 20, bold: true, fill: c.white });
      pen.icon('menu', 356, 70, 24, c.white);
      pen.zone('menu', { x: 330, y: 44, w: 52, h: 52 });
      pen.icon('cloud-sun', 195, 196, 116, c.white, 1.4);
      pen.text(195, 336, '17°', { size: 82, bold: true, at: 'middle', fill: c.white });
      pen.text(195, 374, l('Ciel voilé', 'Hazy sky', 'غيوم متفرقة'), {
        size: 20,
        at: 'middle',
        fill: c.white,
      });
      pen.rect(20, 420, 350, 288, { r: 24, fill: c.white, opacity: 0.94 });
      const days = [
        [l('Mercredi', 'Wednesday', 'الأربعاء'), 'sun', '19°'],
        [l('Jeudi', 'Thursday', 'الخميس'), 'sun', '21°'],
        [l('Vendredi', 'Friday', 'الجمعة'), 'cloud-sun', '18°'],
        [l('Samedi', 'Saturday', 'السبت'), 'cloud', '15°'],
      ] as const;
      days.forEach(([name, icon, degrees], i) => {
        const y = 456 + i * 70;
        pen.text(44, y + 6, name, { size: 17.5, bold: true });
        pen.icon(icon, 232, y, 28, c.sky);
        pen.text(346, y + 7, degrees, { size: 19, bold: true, at: 'end' });
        if (i < 3) pen.line(44, y + 35, 346, y + 35);
      });
      pen.zone('days', { x: 20, y: 420, w: 350, h: 288 });
    },
  ),

  'place-question': screen(
    l(
      'Par-dessus l’application Météo, une question : « Autoriser Météo à connaître votre position ? », ' +
        'avec trois réponses.',
      'Over the Weather app, a question: “Allow Weather to know your location?”, with three answers.',
      'فوق تطبيق الطقس سؤال: «هل تسمح لتطبيق الطقس بمعرفة موقعك؟»، مع ثلاث إجابات.',
    ),
    (pen) => {
      base(pen, '#3b86ab', c.white);
      pen.icon('cloud-sun', 195, 140, 100, c.white, 1.4);
      scrim(pen);
      dialog(pen, {
        icon: 'map-pin',
        title: l(
          'Autoriser Météo à connaître votre position ?',
          'Allow Weather to know your location?',
          'هل تسمح لتطبيق الطقس بمعرفة موقعك؟',
        ),
        actions: [
          {
            label: l('Quand j’utilise l’appli', 'While using the app', 'أثناء استخدام التطبيق'),
            zone: 'while',
          },
          { label: l('Seulement cette fois', 'Only this time', 'هذه المرة فقط'), zone: 'once' },
          { label: l('Ne pas autoriser', 'Don’t allow', 'عدم السماح'), zone: 'never' },
        ],
      });
    },
  ),
};
