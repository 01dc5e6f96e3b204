import { l, same } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { button, groupTitle, notice, row } from './kit/parts';
import { avatar } from './kit/people';
import { screen } from './kit/screen';
import { browser } from './web';

export const safetyScreens = {
  'mail-tax': screen(
    l(
      'Courriel « Remboursement de 287,40 € » : expéditeur « Direction des impôts », adresse « ' +
        'remboursement@impots-info.example », « Cher contribuable », un bouton « Recevoir mon argent », ' +
        'et en haut un menu et une corbeille.',
      'Email “Refund of €287.40”: sender “Tax Office”, address “remboursement@impots-info.example”, ' +
        '“Dear taxpayer”, a button “Get my money”, and at the top a menu and a bin.',
      'بريد «استرداد 287.40 يورو»: المرسل «مديرية الضرائب»، والعنوان ' +
        '«remboursement@impots-info.example»، و«عزيزي دافع الضرائب»، وزر «استلام أموالي»، وفي الأعلى ' +
        'قائمة وسلة.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: '',
        back: true,
        actions: [
          { icon: 'trash-2', zone: 'bin' },
          { icon: 'ellipsis-vertical', zone: 'menu' },
        ],
      });
      pen.para(22, 142, 346, l('Remboursement de 287,40 €', 'Refund of €287.40', 'استرداد 287.40 يورو'), {
        size: 23,
        bold: true,
      });
      avatar(pen, 46, 204, 24, { icon: 'landmark', fill: c.sky });
      pen.text(84, 200, l('Direction des impôts', 'Tax Office', 'مديرية الضرائب'), { size: 17, bold: true });
      pen.text(84, 222, 'remboursement@impots-info.example', { size: 15, fill: c.soft, max: 290 });
      pen.zone('sender', { x: 10, y: 172, w: 370, h: 64 });
      pen.text(22, 280, l('Cher contribuable,', 'Dear taxpayer,', 'عزيزي دافع الضرائب،'), { size: 17 });
      pen.zone('greeting', { x: 10, y: 252, w: 280, h: 54 });
      pen.para(
        22,
        326,
        346,
        l(
          'Après calcul, vous avez droit à un remboursement de 287,40 €. Il expire dans 24 heures. ' +
            'Indiquez vos coordonnées bancaires.',
          'After review, you are owed a refund of €287.40. It expires in 24 hours. Enter your bank details.',
          'بعد المراجعة، يحقّ لك استرداد 287.40 يورو. تنتهي المهلة خلال 24 ساعة. أدخل بياناتك البنكية.',
        ),
        { size: 17, leading: 27 },
      );
      pen.zone('hurry', { x: 10, y: 308, w: 370, h: 118 });
      button(
        pen,
        { x: 22, y: 458, w: 346, h: 60 },
        { label: l('Recevoir mon argent', 'Get my money', 'استلام أموالي'), zone: 'button' },
      );
      pen.text(22, 572, l('Le service des remboursements', 'The refunds department', 'قسم الاستردادات'), {
        size: 16,
        fill: c.soft,
      });
    },
  ),

  'security-settings': screen(
    l(
      'Réglages, page « Sécurité » : Verrouillage de l’écran « Aucun », Empreinte digitale non réglée, ' +
        'Localiser mon téléphone éteint, Infos d’urgence vides, Mises à jour : une disponible.',
      'Settings, “Security” page: Screen lock “None”, Fingerprint not set, Find my phone off, Emergency ' +
        'info empty, Updates: one available.',
      'الإعدادات، صفحة «الأمان»: قفل الشاشة «لا شيء»، بصمة الإصبع غير مضبوطة، العثور على هاتفي متوقف، ' +
        'معلومات الطوارئ فارغة، تحديثات: واحد متاح.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Sécurité', 'Security', 'الأمان'), back: true });
      let y = notice(
        pen,
        120,
        l('Votre téléphone n’est pas protégé.', 'Your phone is not protected.', 'هاتفك غير محمي.'),
        c.dangerSoft,
        c.danger,
        'shield-alert',
      );
      y = groupTitle(pen, y - 10, l('Ouvrir le téléphone', 'Opening the phone', 'فتح الهاتف'));
      y = row(pen, y, {
        h: 84,
        icon: 'lock',
        tint: c.danger,
        title: l('Verrouillage de l’écran', 'Screen lock', 'قفل الشاشة'),
        sub: l('Aucun', 'None', 'لا شيء'),
        end: 'chevron',
        zone: 'lock',
      });
      y = row(pen, y, {
        h: 84,
        icon: 'hand',
        tint: c.lilac,
        title: l('Empreinte digitale', 'Fingerprint', 'بصمة الإصبع'),
        sub: l('Non réglée', 'Not set', 'غير مضبوطة'),
        end: 'chevron',
        zone: 'finger',
      });
      y = groupTitle(pen, y, l('En cas de problème', 'If something goes wrong', 'عند حدوث مشكلة'));
      y = row(pen, y, {
        h: 84,
        icon: 'map-pin',
        tint: c.success,
        title: l('Localiser mon téléphone', 'Find my phone', 'العثور على هاتفي'),
        sub: l('Éteint', 'Off', 'متوقف'),
        end: 'off',
        zone: 'find',
      });
      y = row(pen, y, {
        h: 84,
        icon: 'heart',
        tint: c.support,
        title: l('Infos d’urgence', 'Emergency info', 'معلومات الطوارئ'),
        sub: l('Vides', 'Empty', 'فارغة'),
        end: 'chevron',
        zone: 'emergency',
      });
      row(pen, y, {
        h: 84,
        icon: 'refresh-cw',
        tint: c.sky,
        title: l('Mises à jour', 'Updates', 'التحديثات'),
        sub: l('1 disponible', '1 available', 'تحديث واحد متاح'),
        end: 'chevron',
        zone: 'updates',
      });
    },
  ),

  'find-phone': screen(
    l(
      'Page web « Localiser mon téléphone » : une carte avec un repère près du parc, « Vu il y a 2 ' +
        'minutes, batterie 41 % », et trois boutons, Faire sonner, Verrouiller, Effacer.',
      '“Find my phone” web page: a map with a pin near the park, “Seen 2 minutes ago, battery 41%”, and ' +
        'three buttons, Ring, Lock, Erase.',
      'صفحة «العثور على هاتفي»: خريطة عليها علامة قرب الحديقة، و«شوهد قبل دقيقتين، البطارية 41%»، وثلاثة ' +
        'أزرار: رنين، قفل، محو.',
    ),
    (pen) => {
      browser(pen, 'localiser.example');
      pen.rect(0, 99, 390, 340, { fill: '#efe9da' });
      pen.path('M0 190L390 150M0 330L390 380M90 99L130 439M262 99L240 439', { stroke: c.white, sw: 15 });
      pen.path('M0 260Q120 236 200 268T390 246', { stroke: c.white, sw: 9 });
      pen.path('M276 186L376 176L384 330L262 318Z', { fill: '#bcd9b4' });
      pen.path('M0 400Q60 388 100 408L120 439H0Z', { fill: '#a9cfe0' });
      pen.circle(212, 262, 46, { fill: c.accent, opacity: 0.18 });
      pen.circle(212, 262, 22, { fill: c.accent, stroke: c.white, sw: 3 });
      pen.icon('smartphone', 212, 262, 24, c.white);
      pen.zone('map', { x: 0, y: 99, w: 390, h: 340 });
      pen.text(22, 480, l('Mon téléphone', 'My phone', 'هاتفي'), { size: 21, bold: true });
      pen.text(
        22,
        508,
        l(
          'Vu il y a 2 minutes, batterie 41 %',
          'Seen 2 minutes ago, battery 41%',
          'شوهد قبل دقيقتين، البطارية 41%',
        ),
        { size: 15.5, fill: c.soft, max: 346 },
      );
      const doors = [
        ['ring', 'volume-2', c.accentSoft, c.accent, l('Faire sonner', 'Ring', 'رنين')],
        ['lock', 'lock', c.sunSoft, '#8a5c00', l('Verrouiller', 'Lock', 'قفل')],
        ['erase', 'trash-2', c.dangerSoft, c.danger, l('Effacer', 'Erase', 'محو')],
      ] as const;
      doors.forEach(([zone, icon, fill, ink, label], i) => {
        const x = 14 + i * 123;
        pen.rect(x, 548, 116, 116, { r: 22, fill });
        pen.icon(icon, x + 58, 592, 34, ink);
        pen.text(x + 58, 642, label, { size: 16, bold: true, at: 'middle', fill: ink, max: 106 });
        pen.zone(zone, { x, y: 546, w: 116, h: 120 });
      });
    },
  ),

  'fake-alert': screen(
    l(
      'Une page web clignotante : « ALERTE ! Votre téléphone contient 5 virus », un numéro à appeler, un ' +
        'bouton « NETTOYER », et en haut l’onglet du navigateur avec une croix.',
      'A flashing web page: “WARNING! Your phone has 5 viruses”, a number to call, a “CLEAN NOW” button, ' +
        'and at the top the browser tab with a cross.',
      'صفحة ويب وامضة: «تحذير! في هاتفك 5 فيروسات»، ورقم للاتصال، وزر «تنظيف»، وفي الأعلى علامة تبويب ' +
        'المتصفح مع علامة ×.',
    ),
    (pen) => {
      browser(pen, 'alerte-virus.example', false);
      pen.rect(0, 99, 390, 58, { fill: c.band });
      pen.rect(14, 107, 282, 50, { r: 12, fill: c.sheet });
      pen.text(32, 138, l('Alerte', 'Warning', 'تحذير'), { size: 16.5, max: 180 });
      pen.icon('x', 268, 132, 23, c.ink);
      pen.zone('close-tab', { x: 238, y: 103, w: 60, h: 56 });
      pen.icon('plus', 340, 132, 23, c.soft);
      pen.rect(0, 157, 390, 575, { fill: c.danger });
      pen.icon('triangle-alert', 195, 236, 88, c.sun, 2);
      pen.para(
        26,
        326,
        338,
        l(
          'ALERTE ! Votre téléphone contient 5 virus',
          'WARNING! Your phone has 5 viruses',
          'تحذير! في هاتفك 5 فيروسات',
        ),
        { size: 28, bold: true, fill: c.white, at: 'middle', leading: 37 },
      );
      pen.text(195, 446, l('Appelez tout de suite', 'Call right away', 'اتصل فورًا'), {
        size: 18,
        fill: c.white,
        at: 'middle',
      });
      pen.rect(50, 466, 290, 66, { r: 14, fill: c.sheet });
      pen.text(195, 509, same('01 99 00 51 20'), { size: 25, bold: true, fill: c.danger, at: 'middle' });
      pen.zone('call', { x: 50, y: 464, w: 290, h: 70 });
      button(
        pen,
        { x: 50, y: 586, w: 290, h: 66 },
        { label: l('NETTOYER', 'CLEAN NOW', 'تنظيف'), kind: 'sun', size: 21, zone: 'clean' },
      );
    },
  ),
};
