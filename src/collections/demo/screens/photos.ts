import { l } from '../text';
import { appBar, base, navBar, scrim, statusBar } from './kit/frame';
import type { IconName } from './kit/icons';
import { c } from './kit/palette';
import { button } from './kit/parts';
import type { Pen } from './kit/pen';
import { avatar } from './kit/people';
import { photos, type PhotoName } from './kit/photos';
import { screen } from './kit/screen';
import { names } from './people';

/** Three in a row; a tick lies on the chosen ones. */
export function grid(pen: Pen, y: number, list: PhotoName[], chosen?: PhotoName[]): number {
  list.forEach((name, i) => {
    const [x, top] = [4 + (i % 3) * 128, y + Math.floor(i / 3) * 128];
    pen.picture({ x, y: top, w: 126, h: 126 }, photos[name]);
    pen.zone(name, { x, y: top, w: 126, h: 126 });
    if (!chosen) return;
    const on = chosen.includes(name);
    if (on) pen.rect(x, top, 126, 126, { fill: c.accent, opacity: 0.35 });
    pen.circle(x + 104, top + 22, 14, {
      fill: on ? c.accent : c.white,
      stroke: c.white,
      sw: 2.5,
      opacity: on ? 1 : 0.8,
    });
    if (on) pen.icon('check', x + 104, top + 22, 18, c.white, 3);
  });
  return y + Math.ceil(list.length / 3) * 128;
}

/** The three parts of the gallery, at the bottom. */
export function tabs(pen: Pen, active: number): void {
  const list = [
    ['tab-photos', 'image', l('Photos', 'Photos', 'الصور')],
    ['tab-albums', 'folder', l('Albums', 'Albums', 'الألبومات')],
    ['tab-search', 'search', l('Recherche', 'Search', 'بحث')],
  ] as const;
  pen.rect(0, 650, 390, 82, { fill: c.paper });
  pen.line(0, 650, 390, 650);
  list.forEach(([zone, icon, label], i) => {
    const cx = 65 + i * 130;
    if (i === active) pen.rect(cx - 34, 660, 68, 34, { r: 17, fill: c.accentSoft });
    pen.icon(icon, cx, 677, 24, i === active ? c.accent : c.soft);
    pen.text(cx, 717, label, {
      size: 14.5,
      bold: i === active,
      at: 'middle',
      fill: i === active ? c.accent : c.soft,
    });
    pen.zone(zone, { x: cx - 62, y: 652, w: 124, h: 78 });
  });
}

function viewer(pen: Pen, photo: PhotoName): void {
  pen.rect(0, 0, 390, 780, { fill: '#0d1214' });
  statusBar(pen, c.white);
  pen.icon('arrow-left', 30, 68, 26, c.white);
  pen.zone('back', { x: 4, y: 40, w: 52, h: 56 });
  pen.picture({ x: 0, y: 130, w: 390, h: 470 }, photos[photo]);
  navBar(pen, c.white);
}

function tools(
  pen: Pen,
  items: readonly (readonly [zone: string, icon: IconName, label: ReturnType<typeof l>])[],
): void {
  const step = 390 / items.length;
  items.forEach(([zone, icon, label], i) => {
    const cx = step * (i + 0.5);
    pen.icon(icon, cx, 652, 28, c.white);
    pen.text(cx, 694, label, { size: 14.5, at: 'middle', fill: c.white, max: step - 6 });
    pen.zone(zone, { x: cx - step / 2 + 2, y: 622, w: step - 4, h: 88 });
  });
}

export const photoScreens = {
  camera: screen(
    l(
      'Appareil photo : le jardin dans le viseur ; en haut un éclair barré, un minuteur et un engrenage ' +
        '; en bas les mots « Vidéo » et « Photo », une vignette, un gros bouton rond blanc et deux ' +
        'flèches en cercle.',
      'Camera: the garden in the viewfinder; at the top a crossed-out flash, a timer and a cogwheel; at ' +
        'the bottom the words “Video” and “Photo”, a thumbnail, a large round white button and two ' +
        'circling arrows.',
      'الكاميرا: الحديقة في الإطار؛ في الأعلى برق مشطوب ومؤقّت وترس؛ وفي الأسفل كلمتا «فيديو» و«صورة»، ' +
        'وصورة مصغّرة، وزر أبيض مستدير كبير، وسهمان دائريان.',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#0d1214' });
      statusBar(pen, c.white);
      (['zap-off', 'timer', 'settings'] as const).forEach((icon, i) => {
        pen.icon(icon, 70 + i * 125, 72, 26, c.white);
        pen.zone(['flash', 'timer', 'settings'][i]!, { x: 40 + i * 125, y: 44, w: 60, h: 56 });
      });
      pen.picture({ x: 0, y: 104, w: 390, h: 460 }, photos.garden);
      pen.rect(pen.rtl ? 232 : 74, 380, 84, 84, { r: 6, stroke: c.white, sw: 2 });
      pen.zone('subject', { x: 20, y: 330, w: 350, h: 200 });
      pen.text(130, 598, l('Vidéo', 'Video', 'فيديو'), { size: 16.5, at: 'middle', fill: '#c9d0d2' });
      pen.zone('video', { x: 92, y: 570, w: 76, h: 52 });
      pen.rect(178, 577, 86, 32, { r: 16, fill: c.sun });
      pen.text(221, 599, l('Photo', 'Photo', 'صورة'), { size: 16.5, bold: true, at: 'middle' });
      pen.picture({ x: 36, y: 642, w: 62, h: 62 }, photos.cake, { r: 31 });
      pen.zone('last', { x: 32, y: 638, w: 70, h: 70 });
      pen.circle(195, 672, 44, { stroke: c.white, sw: 4 });
      pen.circle(195, 672, 36, { fill: c.white });
      pen.zone('shutter', { x: 147, y: 626, w: 96, h: 96 });
      pen.circle(324, 672, 30, { fill: '#2d383c' });
      pen.icon('switch-camera', 324, 672, 28, c.white);
      pen.zone('flip', { x: 290, y: 638, w: 68, h: 68 });
      navBar(pen, c.white);
    },
  ),

  'camera-dark': screen(
    l(
      'Appareil photo le soir : le viseur montre une silhouette très sombre ; en haut un éclair barré, ' +
        'un minuteur et un engrenage ; en bas une vignette, un gros bouton blanc et deux flèches en ' +
        'cercle.',
      'Camera in the evening: the viewfinder shows a very dark outline; at the top a crossed-out flash, ' +
        'a timer and a cogwheel; at the bottom a thumbnail, a large white button and two circling arrows.',
      'الكاميرا مساءً: يظهر في الإطار ظل شديد العتمة؛ في الأعلى برق مشطوب ومؤقّت وترس؛ وفي الأسفل صورة ' +
        'مصغّرة وزر أبيض كبير وسهمان دائريان.',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#0d1214' });
      statusBar(pen, c.white);
      (['zap-off', 'timer', 'settings'] as const).forEach((icon, i) => {
        pen.icon(icon, 70 + i * 125, 72, 26, c.white);
        pen.zone(['flash', 'timer', 'settings'][i]!, { x: 40 + i * 125, y: 44, w: 60, h: 56 });
      });
      pen.picture({ x: 0, y: 104, w: 390, h: 510 }, photos.dark);
      pen.picture({ x: 36, y: 642, w: 62, h: 62 }, photos.garden, { r: 31 });
      pen.zone('last', { x: 32, y: 638, w: 70, h: 70 });
      pen.circle(195, 672, 44, { stroke: c.white, sw: 4 });
      pen.circle(195, 672, 36, { fill: c.white });
      pen.zone('shutter', { x: 147, y: 626, w: 96, h: 96 });
      pen.circle(324, 672, 30, { fill: '#2d383c' });
      pen.icon('switch-camera', 324, 672, 28, c.white);
      pen.zone('flip', { x: 290, y: 638, w: 68, h: 68 });
      navBar(pen, c.white);
    },
  ),

  gallery: screen(
    l(
      'Application Photos : octobre, le jardin, un gâteau et un chat ; août, une plage, un coucher de ' +
        'soleil et un lac ; puis juillet. En bas trois onglets, Photos, Albums, Recherche.',
      'Photos app: October, the garden, a cake and a cat; August, a beach, a sunset and a lake; then ' +
        'July. At the bottom three tabs, Photos, Albums, Search.',
      'تطبيق الصور: أكتوبر، الحديقة وكعكة وقطة؛ أغسطس، شاطئ وغروب وبحيرة؛ ثم يوليو. وفي الأسفل ثلاث ' +
        'علامات تبويب: الصور، الألبومات، بحث.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('Photos', 'Photos', 'الصور'),
        actions: [{ icon: 'ellipsis-vertical', zone: 'menu' }],
      });
      pen.text(14, 134, l('Octobre', 'October', 'أكتوبر'), { size: 18, bold: true });
      let y = grid(pen, 146, ['garden', 'cake', 'cat']);
      pen.text(14, y + 32, l('Août', 'August', 'أغسطس'), { size: 18, bold: true });
      y = grid(pen, y + 44, ['beach', 'sunset', 'lake']);
      pen.text(14, y + 32, l('Juillet', 'July', 'يوليو'), { size: 18, bold: true });
      grid(pen, y + 44, ['market', 'house', 'bread']);
      for (const name of ['market', 'house', 'bread']) delete pen.zones[name];
      tabs(pen, 0);
    },
  ),

  'photo-search': screen(
    l(
      'Recherche de photos : un champ « Lieu, date ou chose », quatre suggestions (Plage, Chats, ' +
        'Gâteaux, Documents), deux mois (août, juillet).',
      'Photo search: a field “Place, date or thing”, four suggestions (Beach, Cats, Cakes, Documents), ' +
        'and two months (August, July).',
      'بحث الصور: خانة «مكان أو تاريخ أو شيء»، وأربعة اقتراحات (شاطئ، قطط، كعك، مستندات)، وشهران (أغسطس، ' +
        'يوليو).',
    ),
    (pen) => {
      base(pen);
      pen.rect(18, 52, 354, 56, { r: 28, fill: c.paper, stroke: c.accent, sw: 2 });
      pen.icon('search', 48, 80, 23, c.soft);
      pen.text(76, 86, l('Lieu, date ou chose', 'Place, date or thing', 'مكان أو تاريخ أو شيء'), {
        size: 17,
        fill: '#8b958f',
      });
      pen.zone('search', { x: 18, y: 52, w: 354, h: 56 });
      pen.text(22, 152, l('Suggestions', 'Suggestions', 'اقتراحات'), { size: 18, bold: true });
      const ideas = [
        ['beach', l('Plage', 'Beach', 'شاطئ')],
        ['cat', l('Chats', 'Cats', 'قطط')],
        ['cake', l('Gâteaux', 'Cakes', 'كعك')],
        ['paper', l('Documents', 'Documents', 'مستندات')],
      ] as const;
      ideas.forEach(([name, label], i) => {
        const [x, y] = [22 + (i % 2) * 178, 170 + Math.floor(i / 2) * 204];
        pen.picture({ x, y, w: 168, h: 156 }, photos[name], { r: 18 });
        pen.text(x + 4, y + 184, label, { size: 17, bold: true });
        pen.zone(name, { x: x - 2, y: y - 2, w: 172, h: 198 });
      });
      button(
        pen,
        { x: 22, y: 584, w: 168, h: 50 },
        { label: l('Août', 'August', 'أغسطس'), kind: 'line', icon: 'calendar', zone: 'august' },
      );
      button(
        pen,
        { x: 200, y: 584, w: 168, h: 50 },
        { label: l('Juillet', 'July', 'يوليو'), kind: 'line', icon: 'calendar', zone: 'july' },
      );
      tabs(pen, 2);
    },
  ),

  photo: screen(
    l(
      'La photo de la plage en grand ; en haut une flèche de retour et la date « 12 août » ; en bas ' +
        'quatre dessins, Partager, Modifier, Favori, Corbeille.',
      'The beach photo, full size; at the top a back arrow and the date “12 August”; at the bottom four ' +
        'signs, Share, Edit, Favourite, Bin.',
      'صورة الشاطئ بحجم كبير؛ في الأعلى سهم رجوع والتاريخ «12 أغسطس»؛ وفي الأسفل أربع علامات: مشاركة، ' +
        'تعديل، مفضلة، سلة.',
    ),
    (pen) => {
      viewer(pen, 'beach');
      pen.text(195, 74, l('12 août', '12 August', '12 أغسطس'), {
        size: 18,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      tools(pen, [
        ['share', 'share-2', l('Partager', 'Share', 'مشاركة')],
        ['edit', 'sliders-horizontal', l('Modifier', 'Edit', 'تعديل')],
        ['favourite', 'heart', l('Favori', 'Favourite', 'مفضلة')],
        ['bin', 'trash-2', l('Corbeille', 'Bin', 'سلة')],
      ]);
    },
  ),

  share: screen(
    l(
      'Feuille « Partager » ouverte sous la photo de la plage : trois personnes (Samira, Léa, Famille), ' +
        'puis quatre applications (Messages, Courriel, Bluetooth, Imprimer).',
      '“Share” sheet open under the beach photo: three people (Samira, Léa, Family), then four apps ' +
        '(Messages, Email, Bluetooth, Print).',
      'لوحة «مشاركة» مفتوحة تحت صورة الشاطئ: ثلاثة أشخاص (سميرة، ليا، العائلة)، ثم أربعة تطبيقات ' +
        '(الرسائل، البريد، بلوتوث، طباعة).',
    ),
    (pen) => {
      viewer(pen, 'beach');
      scrim(pen, 0.45);
      pen.rect(0, 372, 390, 408, { r: 30, fill: c.sheet });
      pen.rect(165, 386, 60, 5, { r: 2.5, fill: c.grey });
      pen.text(22, 430, l('Partager 1 photo', 'Share 1 photo', 'مشاركة صورة واحدة'), {
        size: 19,
        bold: true,
      });
      const people = [
        ['samira', { person: 'samira' }, names.samira],
        ['lea', { person: 'lea' }, names.lea],
        ['family', { icon: 'users', fill: c.lilac }, names.family],
      ] as const;
      people.forEach(([zone, face, label], i) => {
        const cx = 68 + i * 127;
        avatar(pen, cx, 492, 36, face);
        pen.text(cx, 554, label, { size: 15.5, at: 'middle', max: 118 });
        pen.zone(zone, { x: cx - 60, y: 450, w: 120, h: 114 });
      });
      pen.line(22, 580, 368, 580);
      const ways = [
        ['messages', 'message-circle', c.accent, l('Messages', 'Messages', 'الرسائل')],
        ['mail', 'mail', c.support, l('Courriel', 'Email', 'البريد')],
        ['bluetooth', 'bluetooth', c.sky, l('Bluetooth', 'Bluetooth', 'بلوتوث')],
        ['print', 'file-text', c.soft, l('Imprimer', 'Print', 'طباعة')],
      ] as const;
      ways.forEach(([zone, icon, fill, label], i) => {
        const cx = 54 + i * 94;
        pen.rect(cx - 29, 606, 58, 58, { r: 18, fill });
        pen.icon(icon, cx, 635, 29, c.white);
        pen.text(cx, 690, label, { size: 14.5, at: 'middle', max: 88 });
        pen.zone(zone, { x: cx - 45, y: 598, w: 90, h: 106 });
      });
    },
  ),
};
