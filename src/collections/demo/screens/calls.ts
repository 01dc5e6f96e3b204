import { l } from '../text';
import { appBar, base, navBar, statusBar } from './kit/frame';
import type { IconName } from './kit/icons';
import { c } from './kit/palette';
import { groupTitle, row } from './kit/parts';
import type { Pen } from './kit/pen';
import { avatar, person, room, type PersonName } from './kit/people';
import { photos } from './kit/photos';
import { screen } from './kit/screen';

const lea = l('Léa', 'Léa', 'ليا');

/** Somebody fills the whole screen, as in a video call. */
function facing(pen: Pen, who: PersonName): void {
  pen.picture(
    { x: 0, y: 0, w: 390, h: 780 },
    `${room(who)}<g transform="translate(20 25) scale(.6)">${person(who, false)}</g>`,
  );
  pen.rect(0, 0, 390, 120, { fill: c.night, opacity: 0.68 });
  statusBar(pen, c.white);
}

/** One's own small picture in the corner. */
function oneself(pen: Pen): void {
  pen.rect(258, 136, 112, 150, { r: 18, fill: c.white });
  pen.picture({ x: 261, y: 139, w: 106, h: 144 }, person('you'), { r: 16 });
  pen.zone('self', { x: 256, y: 134, w: 116, h: 154 });
}

interface Control {
  zone: string;
  icon: IconName;
  label: ReturnType<typeof l>;
  tone?: 'plain' | 'lit' | 'stop';
}

/** The row of round buttons of a call. */
function controls(pen: Pen, items: Control[]): void {
  pen.rect(0, 592, 390, 188, { fill: c.night, opacity: 0.82 });
  const step = 390 / items.length;
  items.forEach(({ zone, icon, label, tone = 'plain' }, i) => {
    const cx = step * (i + 0.5);
    pen.circle(cx, 646, 31, { fill: tone === 'stop' ? '#c8332a' : tone === 'lit' ? c.white : '#47555a' });
    pen.icon(icon, cx, 646, 28, tone === 'lit' ? c.danger : c.white);
    pen.text(cx, 704, label, { size: 13.5, at: 'middle', fill: c.white, max: step - 4 });
    pen.zone(zone, { x: cx - step / 2 + 2, y: 608, w: step - 4, h: 104 });
  });
  navBar(pen, c.white);
}

const flip: Control = { zone: 'flip', icon: 'switch-camera', label: l('Retourner', 'Flip', 'تبديل') };
const speaker: Control = { zone: 'speaker', icon: 'volume-2', label: l('Son', 'Sound', 'الصوت') };
const camera: Control = { zone: 'camera', icon: 'video', label: l('Caméra', 'Camera', 'الكاميرا') };
const hangUp: Control = {
  zone: 'hangup',
  icon: 'phone-off',
  label: l('Raccrocher', 'Hang up', 'إنهاء'),
  tone: 'stop',
};

export const callScreens = {
  'incoming-video': screen(
    l(
      'Appel vidéo entrant : le portrait de Léa, son nom, « Appel vidéo », et en bas trois boutons, un ' +
        'rouge, un gris « Message » et un vert.',
      'Incoming video call: Léa’s portrait, her name, “Video call”, and three buttons at the bottom, one ' +
        'red, one grey “Message” and one green.',
      'مكالمة فيديو واردة: صورة ليا واسمها و«مكالمة فيديو»، وفي الأسفل ثلاثة أزرار: أحمر، ورمادي ' +
        '«رسالة»، وأخضر.',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#12393a' });
      statusBar(pen, c.white);
      pen.circle(195, 250, 118, { fill: '#1c4a4a' });
      pen.circle(195, 250, 100, { fill: '#2a5c5b' });
      avatar(pen, 195, 250, 84, { person: 'lea' });
      pen.text(195, 416, lea, { size: 36, bold: true, at: 'middle', fill: c.white });
      pen.text(195, 452, l('Appel vidéo…', 'Video call…', 'مكالمة فيديو…'), {
        size: 19,
        at: 'middle',
        fill: '#cfe3df',
      });
      const doors = [
        [76, 'decline', 'phone-off', '#c8332a', l('Refuser', 'Decline', 'رفض')],
        [195, 'message', 'message-square-text', '#47605f', l('Message', 'Message', 'رسالة')],
        [314, 'accept', 'video', '#2f9358', l('Répondre', 'Answer', 'رد')],
      ] as const;
      for (const [cx, zone, icon, fill, label] of doors) {
        pen.circle(cx, 616, 40, { fill });
        pen.icon(icon, cx, 616, 36, c.white);
        pen.text(cx, 690, label, { size: 17, bold: true, at: 'middle', fill: c.white, max: 112 });
        pen.zone(zone, { x: cx - 56, y: 570, w: 112, h: 132 });
      }
      navBar(pen, c.white);
    },
  ),

  'video-call': screen(
    l(
      'Appel vidéo en cours avec Léa, 03:12 : son image en grand, la vôtre en petit dans un coin, et ' +
        'cinq boutons, Micro, Caméra, Retourner, Son, et un bouton rouge.',
      'Video call with Léa, 03:12: her picture large, yours small in a corner, and five buttons, Mic, ' +
        'Camera, Flip, Sound, and a red one.',
      'مكالمة فيديو مع ليا، 03:12: صورتها كبيرة، وصورتكم صغيرة في الزاوية، وخمسة أزرار: الميكروفون، ' +
        'الكاميرا، تبديل، الصوت، وزر أحمر.',
    ),
    (pen) => {
      facing(pen, 'lea');
      pen.text(24, 78, lea, { size: 24, bold: true, fill: c.white });
      pen.text(24, 104, '03:12', { size: 16, fill: c.white });
      oneself(pen);
      controls(pen, [
        { zone: 'mic', icon: 'mic', label: l('Micro', 'Mic', 'الميكروفون') },
        camera,
        flip,
        speaker,
        hangUp,
      ]);
    },
  ),

  'video-muted': screen(
    l(
      'Appel vidéo avec Léa, 04:02 : un message « Léa ne vous entend pas ». Cinq boutons ; celui du ' +
        'micro est blanc, avec un micro barré.',
      'Video call with Léa, 04:02: a message “Léa can’t hear you”. Five buttons; the microphone one is ' +
        'white, with a crossed-out microphone.',
      'مكالمة فيديو مع ليا، 04:02: رسالة «ليا لا تسمعك». خمسة أزرار؛ زر الميكروفون أبيض وعليه ميكروفون ' +
        'مشطوب.',
    ),
    (pen) => {
      facing(pen, 'lea');
      pen.text(24, 78, lea, { size: 24, bold: true, fill: c.white });
      pen.text(24, 104, '04:02', { size: 16, fill: c.white });
      oneself(pen);
      pen.rect(50, 522, 290, 50, { r: 25, fill: c.sheet });
      pen.text(195, 553, l('Léa ne vous entend pas', 'Léa can’t hear you', 'ليا لا تسمعك'), {
        size: 17,
        bold: true,
        at: 'middle',
        max: 262,
      });
      pen.zone('toast', { x: 50, y: 520, w: 290, h: 54 });
      controls(pen, [
        { zone: 'mic', icon: 'mic-off', label: l('Micro', 'Mic', 'الميكروفون'), tone: 'lit' },
        camera,
        flip,
        speaker,
        hangUp,
      ]);
    },
  ),

  'video-blind': screen(
    l(
      'Appel vidéo avec Léa : votre petite image montre le jardin au lieu de votre visage. Cinq boutons, ' +
        'Micro, Caméra, Retourner, Son, et un bouton rouge.',
      'Video call with Léa: your small picture shows the garden instead of your face. Five buttons, Mic, ' +
        'Camera, Flip, Sound, and a red one.',
      'مكالمة فيديو مع ليا: صورتكم الصغيرة تعرض الحديقة بدل وجهكم. خمسة أزرار: الميكروفون، الكاميرا، ' +
        'تبديل، الصوت، وزر أحمر.',
    ),
    (pen) => {
      facing(pen, 'lea');
      pen.text(24, 78, lea, { size: 24, bold: true, fill: c.white });
      pen.text(24, 104, '05:40', { size: 16, fill: c.white });
      oneself(pen);
      pen.picture({ x: 261, y: 139, w: 106, h: 144 }, photos.garden, { r: 16 });
      controls(pen, [
        { zone: 'mic', icon: 'mic', label: l('Micro', 'Mic', 'الميكروفون') },
        camera,
        flip,
        speaker,
        hangUp,
      ]);
    },
  ),

  'contact-card': screen(
    l(
      'Fiche de Léa dans les contacts : son portrait, trois boutons « Appeler », « Message », « Vidéo », ' +
        'son numéro, son courriel et son anniversaire.',
      'Léa’s contact card: her portrait, three buttons “Call”, “Message”, “Video”, her number, her email ' +
        'and her birthday.',
      'بطاقة ليا في جهات الاتصال: صورتها، وثلاثة أزرار «اتصال» و«رسالة» و«فيديو»، ورقمها، وبريدها، وعيد ' +
        'ميلادها.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, {
        title: '',
        back: true,
        actions: [
          { icon: 'star', zone: 'favourite' },
          { icon: 'pencil', zone: 'edit' },
        ],
      });
      avatar(pen, 195, 188, 66, { person: 'lea' });
      pen.text(195, 298, lea, { size: 30, bold: true, at: 'middle' });
      const doors = [
        ['call', 'phone', l('Appeler', 'Call', 'اتصال')],
        ['message', 'message-circle', l('Message', 'Message', 'رسالة')],
        ['video', 'video', l('Vidéo', 'Video', 'فيديو')],
      ] as const;
      doors.forEach(([zone, icon, label], i) => {
        const x = 20 + i * 120;
        pen.rect(x, 326, 110, 86, { r: 22, fill: c.accentSoft });
        pen.icon(icon, x + 55, 356, 29, c.accent);
        pen.text(x + 55, 398, label, { size: 16, bold: true, at: 'middle', fill: c.accent, max: 100 });
        pen.zone(zone, { x, y: 324, w: 110, h: 90 });
      });
      let y = groupTitle(pen, 426, l('Coordonnées', 'Details', 'البيانات'));
      y = row(pen, y, {
        h: 84,
        icon: 'smartphone',
        title: '06 39 98 12 47',
        sub: l('Mobile', 'Mobile', 'الجوال'),
        zone: 'number',
      });
      y = row(pen, y, {
        h: 84,
        icon: 'mail',
        tint: c.support,
        title: 'lea@courriel.example',
        sub: l('Courriel', 'Email', 'البريد الإلكتروني'),
        zone: 'mail',
      });
      row(pen, y, {
        h: 84,
        icon: 'gift',
        tint: c.lilac,
        title: l('9 mai', '9 May', '9 مايو'),
        sub: l('Anniversaire', 'Birthday', 'عيد الميلاد'),
        zone: 'birthday',
      });
    },
  ),

  calling: screen(
    l(
      'Vous appelez Léa en vidéo : votre propre image en grand, « Ça sonne… », et trois boutons, Micro, ' +
        'Caméra et un rouge.',
      'You are calling Léa by video: your own picture large, “Ringing…”, and three buttons, Mic, Camera ' +
        'and a red one.',
      'تتصلون بليا بالفيديو: صورتكم كبيرة، و«يرنّ…»، وثلاثة أزرار: الميكروفون، الكاميرا، وزر أحمر.',
    ),
    (pen) => {
      facing(pen, 'you');
      pen.text(195, 84, lea, { size: 27, bold: true, at: 'middle', fill: c.white });
      pen.text(195, 112, l('Ça sonne…', 'Ringing…', 'يرنّ…'), { size: 17, at: 'middle', fill: c.white });
      controls(pen, [{ zone: 'mic', icon: 'mic', label: l('Micro', 'Mic', 'الميكروفون') }, camera, hangUp]);
    },
  ),
};
