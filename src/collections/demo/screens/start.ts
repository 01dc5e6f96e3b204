import { l } from '../text';
import { navBar, scrim, statusBar } from './kit/frame';
import { apps, appIcon, badge, wallpaper, type AppName } from './kit/home';
import { button, toggle } from './kit/parts';
import { c } from './kit/palette';
import type { Pen } from './kit/pen';
import { screen } from './kit/screen';

const today = l('Mardi 14 octobre', 'Tuesday 14 October', 'الثلاثاء 14 أكتوبر');

const rows: AppName[][] = [
  ['weather', 'calendar', 'clock', 'map'],
  ['photos', 'camera', 'mail', 'music'],
  ['store', 'calculator', 'radio', 'settings'],
];
const columns = [56, 149, 241, 334];

function home(pen: Pen): void {
  wallpaper(pen);
  pen.rect(12, 614, 366, 106, { r: 30, fill: c.night, opacity: 0.3 });
  statusBar(pen);
  pen.text(195, 112, '10:24', { size: 58, bold: true, at: 'middle' });
  pen.text(195, 146, today, { size: 18, at: 'middle' });
  rows.forEach((names, line) =>
    names.forEach((name, i) => appIcon(pen, columns[i] ?? 0, 226 + line * 112, name)),
  );
  badge(pen, 241, 338, '2');
  (['phone', 'contacts', 'messages', 'internet'] as const).forEach((name, i) =>
    appIcon(pen, columns[i] ?? 0, 628, name, c.white),
  );
  navBar(pen, c.white);
}

export const startScreens = {
  lock: screen(
    l(
      'Écran verrouillé : un grand cadenas en haut, l’heure, la date, une notification de Samira, et en ' +
        'bas une lampe, un bouton « Urgence » et un appareil photo.',
      'Locked screen: a padlock at the top, the time, the date, a notification from Samira, and at the ' +
        'bottom a torch, an “Emergency” button and a camera.',
      'شاشة مقفلة: قفل في الأعلى، والساعة، والتاريخ، وإشعار من سميرة، وفي الأسفل مصباح وزر «طوارئ» وكاميرا.',
    ),
    (pen) => {
      wallpaper(pen, true);
      statusBar(pen);
      pen.icon('lock', 195, 84, 30, c.ink, 2.2);
      pen.zone('padlock', { x: 165, y: 56, w: 60, h: 56 });
      pen.text(195, 178, '10:24', { size: 78, bold: true, at: 'middle' });
      pen.text(195, 216, today, { size: 20, at: 'middle' });
      pen.rect(18, 262, 354, 84, { r: 22, fill: c.sheet, opacity: 0.95 });
      pen.circle(56, 304, 22, { fill: c.accent });
      pen.icon('message-circle', 56, 304, 22, c.white);
      pen.text(92, 297, l('Samira', 'Samira', 'سميرة'), { size: 16.5, bold: true });
      pen.text(92, 322, l('Nouveau message', 'New message', 'رسالة جديدة'), { size: 15.5, fill: c.soft });
      pen.text(352, 297, '10:21', { size: 13.5, at: 'end', fill: c.soft });
      pen.zone('notification', { x: 18, y: 262, w: 354, h: 84 });
      pen.icon('arrow-up', 195, 596, 26, c.white);
      pen.text(195, 632, l('Glissez vers le haut', 'Swipe up', 'اسحب إلى الأعلى'), {
        size: 18,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      pen.zone('swipe', { x: 75, y: 566, w: 240, h: 84 });
      pen.circle(52, 704, 28, { fill: c.night, opacity: 0.45 });
      pen.icon('flashlight', 52, 704, 25, c.white);
      pen.zone('torch', { x: 20, y: 672, w: 64, h: 64 });
      button(
        pen,
        { x: 130, y: 680, w: 130, h: 48 },
        {
          label: l('Urgence', 'Emergency', 'طوارئ'),
          kind: 'line',
          zone: 'emergency',
        },
      );
      pen.circle(338, 704, 28, { fill: c.night, opacity: 0.45 });
      pen.icon('camera', 338, 704, 25, c.white);
      pen.zone('camera', { x: 306, y: 672, w: 64, h: 64 });
    },
  ),

  pin: screen(
    l(
      'Le téléphone demande le code : quatre ronds vides, un clavier de chiffres de 0 à 9, une touche ' +
        'pour effacer, une touche pour valider et un bouton « Urgence ».',
      'The phone asks for the PIN: four empty dots, a keypad from 0 to 9, a key to erase, a key to ' +
        'confirm and an “Emergency” button.',
      'الهاتف يطلب الرمز: أربع دوائر فارغة، ولوحة أرقام من 0 إلى 9، ومفتاح للحذف، ومفتاح للتأكيد، وزر ' +
        '«طوارئ».',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#12393a' });
      statusBar(pen, c.white);
      pen.icon('lock', 195, 104, 32, c.sun, 2.2);
      pen.text(195, 166, l('Entrez votre code', 'Enter your PIN', 'أدخل الرمز السري'), {
        size: 23,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      [147, 179, 211, 243].forEach((x) => pen.circle(x, 212, 8, { stroke: c.white, sw: 2 }));
      const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
      const place = (i: number): [number, number] => [
        pen.rtl ? [287, 195, 103][i % 3]! : [103, 195, 287][i % 3]!,
        300 + Math.floor(i / 3) * 94,
      ];
      keys.forEach((key, i) => {
        const [x, y] = place(i);
        pen.circle(x, y, 38, { fill: '#1f4f4f' });
        pen.text(x, y + 11, key, { size: 30, at: 'middle', fill: c.white });
      });
      const [zero, last] = [195, 582];
      pen.circle(zero, last, 38, { fill: '#1f4f4f' });
      pen.text(zero, last + 11, '0', { size: 30, at: 'middle', fill: c.white });
      pen.icon('delete', 103, last, 30, c.white);
      pen.zone('erase', { x: 65, y: last - 36, w: 76, h: 72 });
      pen.circle(287, last, 38, { fill: c.sun });
      pen.icon('check', 287, last, 32, c.ink, 2.6);
      pen.zone('confirm', { x: 247, y: last - 40, w: 80, h: 80 });
      pen.text(195, 680, l('Urgence', 'Emergency', 'طوارئ'), {
        size: 17,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      pen.zone('emergency', { x: 125, y: 648, w: 140, h: 54 });
      navBar(pen, c.white);
    },
  ),

  home: screen(
    l(
      'Écran d’accueil : l’heure, douze applications en trois rangées, quatre en bas (Téléphone, ' +
        'Contacts, Messages, Internet), puis les trois boutons du téléphone.',
      'Home screen: the time, twelve apps in three rows, four at the bottom (Phone, Contacts, Messages, ' +
        'Internet), then the phone’s three buttons.',
      'الشاشة الرئيسية: الساعة، واثنا عشر تطبيقًا في ثلاثة صفوف، وأربعة في الأسفل (الهاتف، جهات الاتصال، ' +
        'الرسائل، الإنترنت)، ثم أزرار الهاتف الثلاثة.',
    ),
    home,
  ),

  'quick-settings': screen(
    l(
      'Volet du haut ouvert : six grands boutons (Wifi, Bluetooth, Lampe, Mode avion, Silence, ' +
        'Localisation), un curseur de lumière, puis deux notifications. Wifi est allumé.',
      'Top panel open: six large buttons (Wi-Fi, Bluetooth, Torch, Aeroplane mode, Silent, Location), a ' +
        'brightness slider, then two notifications. Wi-Fi is on.',
      'اللوحة العلوية مفتوحة: ستة أزرار كبيرة (واي فاي، بلوتوث، المصباح، وضع الطيران، صامت، الموقع)، ' +
        'وشريط للإضاءة، ثم إشعاران. واي فاي مشغّل.',
    ),
    (pen) => {
      wallpaper(pen);
      scrim(pen, 0.6);
      pen.rect(0, 0, 390, 700, { r: 30, fill: c.paper });
      pen.rect(0, 0, 390, 60, { fill: c.paper });
      statusBar(pen);
      pen.text(22, 74, today, { size: 19, bold: true });
      pen.icon('settings', 352, 68, 24, c.soft);
      pen.zone('settings', { x: 324, y: 42, w: 56, h: 54 });
      const tiles = [
        ['wifi', l('Wifi', 'Wi-Fi', 'واي فاي'), true],
        ['bluetooth', l('Bluetooth', 'Bluetooth', 'بلوتوث'), false],
        ['flashlight', l('Lampe', 'Torch', 'المصباح'), false],
        ['plane', l('Mode avion', 'Aeroplane mode', 'وضع الطيران'), false],
        ['bell-off', l('Silence', 'Silent', 'صامت'), false],
        ['map-pin', l('Localisation', 'Location', 'الموقع'), true],
      ] as const;
      tiles.forEach(([icon, label, on], i) => {
        const x = 18 + (i % 2) * 181;
        const y = 106 + Math.floor(i / 2) * 82;
        pen.rect(x, y, 173, 70, { r: 24, fill: on ? c.accent : '#e8dfcc' });
        pen.icon(icon, x + 33, y + 35, 25, on ? c.white : c.ink);
        pen.text(x + 60, y + 41, label, { size: 16.5, bold: true, fill: on ? c.white : c.ink, max: 106 });
        pen.zone(icon, { x, y, w: 173, h: 70 });
      });
      pen.rect(18, 366, 354, 52, { r: 26, fill: '#e8dfcc' });
      pen.rect(18, 366, 214, 52, { r: 26, fill: c.sun });
      pen.icon('sun', 48, 392, 25, c.ink);
      pen.zone('light', { x: 18, y: 364, w: 354, h: 56 });
      pen.text(22, 462, l('Notifications', 'Notifications', 'الإشعارات'), {
        size: 15,
        bold: true,
        fill: c.soft,
      });
      const notes = [
        [
          'messages',
          l('Samira', 'Samira', 'سميرة'),
          l('Tu viens samedi ?', 'Are you coming on Saturday?', 'هل ستأتين يوم السبت؟'),
        ],
        [
          'mail',
          l('Bibliothèque', 'Library', 'المكتبة'),
          l('Votre livre vous attend', 'Your book is ready', 'كتابك في انتظارك'),
        ],
      ] as const;
      notes.forEach(([app, title, text], i) => {
        const y = 478 + i * 94;
        pen.rect(18, y, 354, 82, { r: 22, fill: c.sheet });
        pen.circle(56, y + 41, 21, { fill: apps[app].fill });
        pen.icon(apps[app].icon, 56, y + 41, 21, c.white);
        pen.text(90, y + 36, title, { size: 16.5, bold: true, max: 260 });
        pen.text(90, y + 60, text, { size: 15.5, fill: c.soft, max: 264 });
        pen.zone(`note-${app}`, { x: 18, y, w: 354, h: 82 });
      });
      navBar(pen, c.white);
    },
  ),

  volume: screen(
    l(
      'Écran d’accueil avec un panneau « Son » : trois curseurs, Sonnerie, Médias et Appel. La sonnerie ' +
        'est à zéro.',
      'Home screen with a “Sound” panel: three sliders, Ringtone, Media and Call. The ringtone is at zero.',
      'الشاشة الرئيسية مع لوحة «الصوت»: ثلاثة أشرطة، الرنين والوسائط والمكالمة. الرنين على الصفر.',
    ),
    (pen) => {
      home(pen);
      scrim(pen, 0.6);
      pen.rect(24, 196, 342, 400, { r: 28, fill: c.sheet });
      pen.text(48, 244, l('Son', 'Sound', 'الصوت'), { size: 23, bold: true });
      pen.icon('x', 334, 236, 24, c.soft);
      pen.zone('close', { x: 306, y: 210, w: 56, h: 52 });
      const lines = [
        ['ring', 'bell-off', l('Sonnerie', 'Ringtone', 'الرنين'), 0],
        ['media', 'music', l('Médias', 'Media', 'الوسائط'), 0.62],
        ['call', 'phone', l('Appel', 'Call', 'المكالمة'), 0.5],
      ] as const;
      lines.forEach(([zone, icon, label, level], i) => {
        const y = 290 + i * 94;
        pen.text(92, y, label, { size: 16.5, bold: true });
        pen.icon(icon, 62, y + 22, 25, level ? c.accent : c.danger);
        pen.line(94, y + 26, 334, y + 26, '#dfd5c0', 8);
        if (level) pen.line(94, y + 26, 94 + 240 * level, y + 26, c.accent, 8);
        pen.circle(94 + 240 * level, y + 26, 13, { fill: level ? c.accent : c.danger });
        pen.zone(zone, { x: 36, y: y - 22, w: 318, h: 76 });
      });
      toggle(pen, 320, 562, false);
      pen.text(48, 568, l('Vibrer aussi', 'Vibrate too', 'الاهتزاز أيضًا'), { size: 16.5 });
      pen.zone('vibrate', { x: 36, y: 536, w: 318, h: 54 });
    },
  ),
};
