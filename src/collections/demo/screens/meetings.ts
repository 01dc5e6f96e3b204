import { l, same } from '../text';
import { appBar, base, scrim } from './kit/frame';
import { c } from './kit/palette';
import { button, dialog, toggle } from './kit/parts';
import type { Pen } from './kit/pen';
import { person } from './kit/people';
import { screen } from './kit/screen';
import { bubble, day, writer } from './kit/talk';
import { browser } from './web';

const office = l('Cabinet du Dr Benali', 'Dr Benali’s surgery', 'عيادة الدكتور بن علي');
const address = 'visio.cabinet-benali.example';

/** The same woman before a bright window: all that one sees is her outline. */
const againstLight =
  '<rect x="-100" y="-100" width="300" height="300" fill="#7d745f"/>' +
  '<rect x="-2" y="-30" width="104" height="96" fill="#fffbe8"/>' +
  '<path d="M50 -30V66M-2 18H102" stroke="#9c917a" stroke-width="4"/>' +
  '<path d="M14 150Q14 82 40 78H60Q86 82 86 150Z" fill="#231f1c"/>' +
  '<path d="M42 60H58V82H42Z" fill="#2b2622"/>' +
  '<circle cx="50" cy="16" r="9" fill="#231f1c"/><ellipse cx="50" cy="45" rx="20" ry="23" fill="#2b2622"/>';

/** Seen from below, the forehead cut off: mostly ceiling. */
const tooLow =
  '<rect x="-100" y="-100" width="300" height="300" fill="#efe8da"/>' +
  '<circle cx="24" cy="0" r="11" fill="#f8dfa0"/>' +
  '<path d="M-40 -14L140 -30" stroke="#d6cbb5" stroke-width="3"/>' +
  `<g transform="translate(0 58)">${person('you', false)}</g>`;

/** The three buttons under one's own picture. */
function preview(pen: Pen): void {
  pen.circle(74, 660, 32, { fill: '#47555a' });
  pen.icon('mic', 74, 660, 29, c.white);
  pen.zone('mic', { x: 38, y: 624, w: 72, h: 72 });
  pen.circle(158, 660, 32, { fill: '#47555a' });
  pen.icon('video', 158, 660, 29, c.white);
  pen.zone('camera', { x: 122, y: 624, w: 72, h: 72 });
  button(
    pen,
    { x: 212, y: 630, w: 156, h: 60 },
    { label: l('Rejoindre', 'Join', 'انضمام'), kind: 'sun', zone: 'join' },
  );
}

export const meetingScreens = {
  'chat-link': screen(
    l(
      'Message du cabinet du Dr Benali : « Bonjour, votre téléconsultation est à 10 h 30. Ouvrez ce lien ' +
        'cinq minutes avant. », un lien souligné, puis « Gardez votre carte Vitale près de vous. »',
      'Message from Dr Benali’s surgery: “Hello, your video appointment is at 10:30. Open this link five ' +
        'minutes before.”, an underlined link, then “Keep your health card at hand.”',
      'رسالة من عيادة الدكتور بن علي: «مرحبًا، موعدكم عن بُعد في الساعة 10:30. افتحوا هذا الرابط قبل خمس ' +
        'دقائق.»، ورابط مسطّر، ثم «أبقوا بطاقة التأمين قريبة منكم.»',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: office,
        back: true,
        face: { person: 'doctor' },
        actions: [{ icon: 'phone', zone: 'phone' }],
      });
      let y = day(pen, 122, l('Aujourd’hui', 'Today', 'اليوم'));
      y = bubble(pen, y, {
        text: l(
          'Bonjour, votre téléconsultation est à 10 h 30. Ouvrez ce lien cinq minutes avant.',
          'Hello, your video appointment is at 10:30. Open this link five minutes before.',
          'مرحبًا، موعدكم عن بُعد في الساعة 10:30. افتحوا هذا الرابط قبل خمس دقائق.',
        ),
        link: address,
        linkZone: 'link',
        time: '09:00',
      });
      bubble(pen, y, {
        text: l(
          'Gardez votre carte Vitale près de vous.',
          'Keep your health card at hand.',
          'أبقوا بطاقة التأمين قريبة منكم.',
        ),
        time: '09:01',
        zone: 'card',
      });
      writer(pen, 668);
    },
  ),

  'camera-question': screen(
    l(
      'Le navigateur demande : « Autoriser ce site à utiliser la caméra et le micro ? », avec l’adresse ' +
        'du cabinet et deux réponses.',
      'The browser asks: “Allow this site to use the camera and the microphone?”, with the surgery’s ' +
        'address and two answers.',
      'المتصفح يسأل: «هل تسمح لهذا الموقع باستخدام الكاميرا والميكروفون؟»، مع عنوان العيادة وإجابتين.',
    ),
    (pen) => {
      browser(pen, address);
      pen.rect(22, 130, 346, 300, { r: 24, fill: c.band });
      scrim(pen);
      dialog(pen, {
        icon: 'video',
        title: l(
          'Autoriser ce site à utiliser la caméra et le micro ?',
          'Allow this site to use the camera and the microphone?',
          'هل تسمح لهذا الموقع باستخدام الكاميرا والميكروفون؟',
        ),
        body: same(address),
        actions: [
          { label: l('Autoriser', 'Allow', 'سماح'), zone: 'allow' },
          { label: l('Bloquer', 'Block', 'حظر'), zone: 'block' },
        ],
      });
    },
  ),

  'meeting-preview': screen(
    l(
      'Page d’attente avant la consultation : votre image, un interrupteur Micro éteint, un interrupteur ' +
        'Caméra allumé, votre nom « Odile Moreau » et un bouton « Rejoindre ».',
      'Page before the consultation: your picture, a Microphone switch that is off, a Camera switch that ' +
        'is on, your name “Odile Moreau” and a “Join” button.',
      'صفحة ما قبل الاستشارة: صورتكم، ومفتاح الميكروفون متوقف، ومفتاح الكاميرا مشغّل، واسمكم «أوديل ' +
        'مورو»، وزر «انضمام».',
    ),
    (pen) => {
      browser(pen, address);
      pen.picture({ x: 22, y: 118, w: 346, h: 270 }, person('you'), { r: 24 });
      pen.zone('preview', { x: 22, y: 118, w: 346, h: 270 });
      const lines = [
        ['mic', 'mic-off', l('Micro', 'Microphone', 'الميكروفون'), false],
        ['camera', 'video', l('Caméra', 'Camera', 'الكاميرا'), true],
      ] as const;
      lines.forEach(([zone, icon, label, on], i) => {
        const y = 410 + i * 70;
        pen.icon(icon, 46, y + 30, 27, on ? c.accent : c.danger);
        pen.text(80, y + 36, label, { size: 18, bold: true });
        toggle(pen, 336, y + 30, on);
        pen.line(22, y + 66, 368, y + 66);
        pen.zone(zone, { x: 14, y: y + 2, w: 362, h: 60 });
      });
      pen.text(24, 582, l('Votre nom', 'Your name', 'اسمك'), { size: 15, fill: c.soft });
      pen.text(24, 610, l('Odile Moreau', 'Odile Moreau', 'أوديل مورو'), { size: 20, bold: true });
      pen.zone('name', { x: 14, y: 562, w: 362, h: 60 });
      button(
        pen,
        { x: 22, y: 650, w: 346, h: 58 },
        { label: l('Rejoindre', 'Join', 'انضمام'), icon: 'video', zone: 'join' },
      );
    },
  ),

  'waiting-room': screen(
    l(
      'Salle d’attente en ligne : une horloge, « Le Dr Benali va vous rejoindre », « Vous êtes le 1er ' +
        'patient à attendre », votre petite image et un bouton « Quitter ».',
      'Online waiting room: a clock, “Dr Benali will be with you shortly”, “You are first in line”, your ' +
        'small picture and a “Leave” button.',
      'غرفة انتظار عبر الإنترنت: ساعة، و«سينضم إليكم الدكتور بن علي»، و«أنتم أول المنتظرين»، وصورتكم ' +
        'الصغيرة، وزر «مغادرة».',
    ),
    (pen) => {
      browser(pen, address);
      pen.circle(195, 226, 66, { fill: c.accentSoft });
      pen.icon('clock', 195, 226, 66, c.accent, 1.7);
      pen.para(
        32,
        344,
        326,
        l(
          'Le Dr Benali va vous rejoindre',
          'Dr Benali will be with you shortly',
          'سينضم إليكم الدكتور بن علي',
        ),
        { size: 23, bold: true, at: 'middle', leading: 31 },
      );
      pen.para(
        32,
        412,
        326,
        l('Vous êtes la première personne à attendre.', 'You are first in line.', 'أنتم أول المنتظرين.'),
        { size: 17, at: 'middle', fill: c.soft },
      );
      pen.picture({ x: 130, y: 474, w: 130, h: 130 }, person('you'), { r: 24 });
      pen.zone('self', { x: 126, y: 470, w: 138, h: 138 });
      button(
        pen,
        { x: 22, y: 646, w: 346, h: 56 },
        { label: l('Quitter', 'Leave', 'مغادرة'), kind: 'line', zone: 'leave' },
      );
    },
  ),

  backlit: screen(
    l(
      'Votre image avant un appel : votre visage est tout noir, une grande fenêtre claire est derrière ' +
        'vous. En bas, trois boutons, Micro, Caméra, Rejoindre.',
      'Your picture before a call: your face is completely dark and there is a large bright window ' +
        'behind you. At the bottom, three buttons, Mic, Camera, Join.',
      'صورتكم قبل مكالمة: وجهكم معتم تمامًا وخلفكم نافذة كبيرة مضيئة. وفي الأسفل ثلاثة أزرار: ' +
        'الميكروفون، الكاميرا، انضمام.',
    ),
    (pen) => {
      base(pen, c.night, c.white);
      pen.picture({ x: 0, y: 96, w: 390, h: 500 }, againstLight);
      pen.text(195, 74, l('Votre image', 'Your picture', 'صورتك'), {
        size: 20,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      pen.zone('window-start', { x: 0, y: 100, w: 132, h: 326 });
      pen.zone('window-end', { x: 258, y: 100, w: 132, h: 326 });
      pen.zone('face', { x: 138, y: 220, w: 114, h: 230 });
      preview(pen);
    },
  ),

  low: screen(
    l(
      'Votre image avant un appel : on voit surtout le plafond et une lampe ; votre visage dépasse à ' +
        'peine en bas. Trois boutons, Micro, Caméra, Rejoindre.',
      'Your picture before a call: mostly the ceiling and a lamp; your face hardly shows at the bottom. ' +
        'Three buttons, Mic, Camera, Join.',
      'صورتكم قبل مكالمة: يظهر السقف ومصباح على الأكثر، ووجهكم بالكاد يظهر في الأسفل. ثلاثة أزرار: ' +
        'الميكروفون، الكاميرا، انضمام.',
    ),
    (pen) => {
      base(pen, c.night, c.white);
      pen.picture({ x: 0, y: 96, w: 390, h: 500 }, tooLow);
      pen.text(195, 74, l('Votre image', 'Your picture', 'صورتك'), {
        size: 20,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      pen.zone('ceiling', { x: 0, y: 100, w: 390, h: 240 });
      preview(pen);
    },
  ),
};
