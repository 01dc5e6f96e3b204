import { l } from '../text';
import { appBar, base, navBar, statusBar } from './kit/frame';
import { c } from './kit/palette';
import { button, notice, row } from './kit/parts';
import { photos } from './kit/photos';
import { screen } from './kit/screen';
import { grid, tabs } from './photos';

export const albumScreens = {
  albums: screen(
    l(
      'Photos, onglet « Albums » : quatre albums, Appareil photo (248), Favoris (16), Captures d’écran ' +
        '(31), Reçues par message (92), puis une ligne « Corbeille ».',
      'Photos, “Albums” tab: four albums, Camera (248), Favourites (16), Screenshots (31), Received by ' +
        'message (92), then a line “Bin”.',
      'الصور، علامة «الألبومات»: أربعة ألبومات، الكاميرا (248)، المفضلة (16)، لقطات الشاشة (31)، واردة ' +
        'بالرسائل (92)، ثم سطر «سلة المحذوفات».',
    ),
    (pen) => {
      base(pen);
      appBar(pen, { title: l('Albums', 'Albums', 'الألبومات'), actions: [{ icon: 'plus', zone: 'add' }] });
      const list = [
        ['camera', 'garden', l('Appareil photo', 'Camera', 'الكاميرا'), '248'],
        ['favourites', 'sunset', l('Favoris', 'Favourites', 'المفضلة'), '16'],
        ['screenshots', 'paper', l('Captures d’écran', 'Screenshots', 'لقطات الشاشة'), '31'],
        ['received', 'cake', l('Reçues par message', 'Received by message', 'واردة بالرسائل'), '92'],
      ] as const;
      list.forEach(([zone, photo, label, count], i) => {
        const [x, y] = [18 + (i % 2) * 182, 116 + Math.floor(i / 2) * 222];
        pen.picture({ x, y, w: 172, h: 158 }, photos[photo], { r: 18 });
        pen.text(x + 4, y + 184, label, { size: 16.5, bold: true, max: 164 });
        pen.text(x + 4, y + 205, count, { size: 14.5, fill: c.soft });
        pen.zone(zone, { x: x - 3, y: y - 4, w: 178, h: 214 });
      });
      row(pen, 560, {
        h: 80,
        icon: 'trash-2',
        tint: c.soft,
        title: l('Corbeille', 'Bin', 'سلة المحذوفات'),
        end: 'chevron',
        strong: true,
        zone: 'bin',
      });
      tabs(pen, 1);
    },
  ),

  crop: screen(
    l(
      'Retouche de la photo de la plage : un cadre blanc avec quatre coins autour de l’image ; en ' +
        'dessous un curseur d’inclinaison et trois dessins, Recadrer, Pivoter, Lumière ; en haut « ' +
        'Annuler » et « Enregistrer ».',
      'Editing the beach photo: a white frame with four corners around the picture; below, a tilt slider ' +
        'and three signs, Crop, Rotate, Light; at the top “Cancel” and “Save”.',
      'تعديل صورة الشاطئ: إطار أبيض بأربع زوايا حول الصورة؛ وتحته شريط إمالة وثلاث علامات: قص، تدوير، ' +
        'إضاءة؛ وفي الأعلى «إلغاء» و«حفظ».',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#0d1214' });
      statusBar(pen, c.white);
      pen.text(22, 76, l('Annuler', 'Cancel', 'إلغاء'), { size: 17.5, fill: c.white });
      pen.zone('cancel', { x: 8, y: 44, w: 120, h: 54 });
      button(
        pen,
        { x: 236, y: 46, w: 136, h: 48 },
        { label: l('Enregistrer', 'Save', 'حفظ'), kind: 'sun', size: 16, zone: 'save' },
      );
      pen.picture({ x: 24, y: 128, w: 342, h: 400 }, photos.beach);
      pen.rect(24, 128, 342, 400, { stroke: c.white, sw: 2 });
      [138, 252].forEach((x) => pen.line(x, 128, x, 528, '#ffffff99'));
      [261, 395].forEach((y) => pen.line(24, y, 366, y, '#ffffff99'));
      const corners = [
        ['corner-1', 24, 128, 1, 1],
        ['corner-2', 366, 128, -1, 1],
        ['corner-3', 24, 528, 1, -1],
        ['corner-4', 366, 528, -1, -1],
      ] as const;
      for (const [zone, x, y, dx, dy] of corners) {
        pen.path(`M${x + 34 * dx} ${y}H${x}V${y + 34 * dy}`, { stroke: c.white, sw: 7 });
        pen.zone(zone, { x: x - 30 + 4 * dx, y: y - 30 + 4 * dy, w: 60, h: 60 });
      }
      pen.line(70, 572, 320, 572, '#5b686c', 5);
      pen.circle(195, 572, 12, { fill: c.sun });
      pen.zone('tilt', { x: 60, y: 546, w: 270, h: 54 });
      const tools = [
        ['crop', 'crop', c.sun, l('Recadrer', 'Crop', 'قص')],
        ['rotate', 'rotate-cw', c.white, l('Pivoter', 'Rotate', 'تدوير')],
        ['brightness', 'sun', c.white, l('Lumière', 'Light', 'إضاءة')],
      ] as const;
      tools.forEach(([zone, icon, ink, label], i) => {
        const cx = 65 + i * 130;
        pen.icon(icon, cx, 646, 29, ink);
        pen.text(cx, 692, label, { size: 15, at: 'middle', fill: ink });
        pen.zone(zone, { x: cx - 60, y: 612, w: 120, h: 96 });
      });
      navBar(pen, c.white);
    },
  ),

  tilted: screen(
    l(
      'La photo d’une maison penche vers le côté ; en dessous un curseur d’inclinaison et trois dessins, ' +
        'Recadrer, Pivoter, Lumière ; en haut « Annuler » et « Enregistrer ».',
      'A photo of a house leans to one side; below, a tilt slider and three signs, Crop, Rotate, Light; ' +
        'at the top “Cancel” and “Save”.',
      'صورة بيت مائلة إلى الجانب؛ وتحتها شريط إمالة وثلاث علامات: قص، تدوير، إضاءة؛ وفي الأعلى «إلغاء» ' +
        'و«حفظ».',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#0d1214' });
      statusBar(pen, c.white);
      pen.text(22, 76, l('Annuler', 'Cancel', 'إلغاء'), { size: 17.5, fill: c.white });
      pen.zone('cancel', { x: 8, y: 44, w: 120, h: 54 });
      button(
        pen,
        { x: 236, y: 46, w: 136, h: 48 },
        { label: l('Enregistrer', 'Save', 'حفظ'), kind: 'sun', size: 16, zone: 'save' },
      );
      pen.picture({ x: 24, y: 128, w: 342, h: 400 }, `<g transform="rotate(-13 50 50)">${photos.house}</g>`);
      pen.zone('picture', { x: 24, y: 128, w: 342, h: 400 });
      pen.line(70, 572, 320, 572, '#5b686c', 5);
      pen.circle(195, 572, 12, { fill: c.sun });
      pen.zone('tilt', { x: 60, y: 546, w: 270, h: 54 });
      const tools = [
        ['crop', 'crop', l('Recadrer', 'Crop', 'قص')],
        ['rotate', 'rotate-cw', l('Quart de tour', 'Quarter turn', 'ربع دورة')],
        ['brightness', 'sun', l('Lumière', 'Light', 'إضاءة')],
      ] as const;
      tools.forEach(([zone, icon, label], i) => {
        const cx = 65 + i * 130;
        pen.icon(icon, cx, 646, 29, c.white);
        pen.text(cx, 692, label, { size: 15, at: 'middle', fill: c.white });
        pen.zone(zone, { x: cx - 60, y: 612, w: 120, h: 96 });
      });
      navBar(pen, c.white);
    },
  ),

  select: screen(
    l(
      'Photos, choix en cours : « 2 choisies ». Une photo floue et une photo noire sont cochées ; sept ' +
        'autres ne le sont pas. En haut une croix, un dessin de partage et une corbeille.',
      'Photos, choosing: “2 chosen”. A blurred photo and a dark photo are ticked; seven others are not. ' +
        'At the top a cross, a share sign and a bin.',
      'الصور أثناء الاختيار: «تم اختيار 2». صورة ضبابية وصورة معتمة مؤشرتان، وسبع أخرى غير مؤشرة. وفي ' +
        'الأعلى علامة × وعلامة مشاركة وسلة.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('2 choisies', '2 chosen', 'تم اختيار 2'),
        close: true,
        actions: [
          { icon: 'share-2', zone: 'share' },
          { icon: 'trash-2', zone: 'bin' },
        ],
      });
      pen.text(14, 134, l('Octobre', 'October', 'أكتوبر'), { size: 18, bold: true });
      const y = grid(pen, 146, ['garden', 'blurred', 'cake', 'dark', 'cat', 'bread'], ['blurred', 'dark']);
      pen.text(14, y + 32, l('Août', 'August', 'أغسطس'), { size: 18, bold: true });
      grid(pen, y + 44, ['beach', 'sunset', 'lake'], []);
    },
  ),

  bin: screen(
    l(
      'Corbeille des photos : un avis « Effacées pour de bon après 30 jours », trois photos avec les ' +
        'jours restants (29, 29, 4), un chat étant choisi, et deux boutons, « Restaurer » et « Vider la ' +
        'corbeille ».',
      'Photo bin: a notice “Deleted for good after 30 days”, three photos with the days left (29, 29, ' +
        '4), a cat being chosen, and two buttons, “Restore” and “Empty the bin”.',
      'سلة الصور: تنبيه «تُحذف نهائيًا بعد 30 يومًا»، وثلاث صور مع الأيام المتبقية (29، 29، 4)، والقطة ' +
        'مختارة، وزرّان «استعادة» و«إفراغ السلة».',
    ),
    (pen) => {
      base(pen);
      appBar(pen, { title: l('Corbeille', 'Bin', 'سلة المحذوفات'), back: true });
      const y = notice(
        pen,
        120,
        l(
          'Effacées pour de bon après 30 jours.',
          'Deleted for good after 30 days.',
          'تُحذف نهائيًا بعد 30 يومًا.',
        ),
        c.sunSoft,
        '#8a5c00',
        'info',
      );
      const left = [
        ['blurred', l('29 jours', '29 days', '29 يومًا')],
        ['dark', l('29 jours', '29 days', '29 يومًا')],
        ['cat', l('4 jours', '4 days', '4 أيام')],
      ] as const;
      left.forEach(([name, days], i) => {
        const x = 14 + i * 124;
        pen.picture({ x, y, w: 114, h: 150 }, photos[name], { r: 14 });
        if (name === 'cat') {
          pen.rect(x, y, 114, 150, { r: 14, stroke: c.accent, sw: 4 });
          pen.circle(x + 92, y + 22, 14, { fill: c.accent, stroke: c.white, sw: 2.5 });
          pen.icon('check', x + 92, y + 22, 18, c.white, 3);
        }
        pen.text(x + 57, y + 178, days, {
          size: 15.5,
          at: 'middle',
          fill: i === 2 ? c.danger : c.soft,
          bold: i === 2,
        });
        pen.zone(name, { x, y: y - 2, w: 114, h: 188 });
      });
      button(
        pen,
        { x: 22, y: 570, w: 346, h: 56 },
        { label: l('Restaurer', 'Restore', 'استعادة'), icon: 'rotate-ccw', zone: 'restore' },
      );
      button(
        pen,
        { x: 22, y: 642, w: 346, h: 56 },
        {
          label: l('Vider la corbeille', 'Empty the bin', 'إفراغ السلة'),
          kind: 'danger',
          icon: 'trash-2',
          zone: 'empty',
        },
      );
    },
  ),

  storage: screen(
    l(
      'Réglages, page « Stockage » : 58 Go utilisés sur 64. Une barre de couleurs et quatre lignes, ' +
        'Vidéos 24 Go, Photos 15 Go, Applis 12 Go, Téléphone 7 Go.',
      'Settings, “Storage” page: 58 of 64 GB used. A coloured bar and four lines, Videos 24 GB, Photos ' +
        '15 GB, Apps 12 GB, Phone 7 GB.',
      'الإعدادات، صفحة «التخزين»: مستخدم 58 من 64 غيغا. شريط ملوّن وأربعة أسطر: الفيديو 24، الصور 15، ' +
        'التطبيقات 12، الهاتف 7 غيغا.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Stockage', 'Storage', 'التخزين'), back: true });
      pen.text(22, 152, l('58 Go sur 64', '58 of 64 GB', '58 من 64 غيغا'), { size: 28, bold: true });
      pen.text(22, 182, l('Il reste 6 Go', '6 GB left', 'بقي 6 غيغا'), { size: 17, fill: c.danger });
      pen.rect(22, 206, 346, 30, { r: 8, fill: '#e3dac6' });
      let x = 22;
      const lines = [
        ['videos', 'film', c.support, 24, l('Vidéos', 'Videos', 'الفيديو'), l('24 Go', '24 GB', '24 غيغا')],
        ['photos', 'image', '#a8537a', 15, l('Photos', 'Photos', 'الصور'), l('15 Go', '15 GB', '15 غيغا')],
        [
          'apps',
          'layout-grid',
          c.lilac,
          12,
          l('Applis', 'Apps', 'التطبيقات'),
          l('12 Go', '12 GB', '12 غيغا'),
        ],
        ['system', 'smartphone', c.soft, 7, l('Téléphone', 'Phone', 'الهاتف'), l('7 Go', '7 GB', '7 غيغا')],
      ] as const;
      for (const [, , fill, share] of lines) {
        const w = (346 * share) / 64;
        pen.rect(x, 206, w - 2, 30, { fill });
        x += w;
      }
      let y = 260;
      for (const [zone, icon, tint, , title, sub] of lines)
        y = row(pen, y, { h: 84, icon, tint, title, sub, end: 'chevron', zone });
      button(
        pen,
        { x: 22, y: 640, w: 346, h: 58 },
        { label: l('Libérer de l’espace', 'Free up space', 'تحرير مساحة'), zone: 'free' },
      );
    },
  ),
};
