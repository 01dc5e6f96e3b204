import { l } from '../text';
import { appBar, base, scrim } from './kit/frame';
import { c } from './kit/palette';
import { groupTitle, row } from './kit/parts';
import { screen } from './kit/screen';
import { bubble, day, writer } from './kit/talk';
import { names, samiraBar, todayWord } from './people';

export const conversationScreens = {
  'chat-record': screen(
    l(
      'Conversation avec Samira, un enregistrement vocal en cours : une barre en bas avec une corbeille, ' +
        'un point rouge, « 0:07 », une onde sonore et une flèche en papier.',
      'Conversation with Samira, a voice recording under way: a bar at the bottom with a bin, a red dot, ' +
        '“0:07”, a sound wave and a paper plane.',
      'محادثة مع سميرة وتسجيل صوتي جارٍ: شريط في الأسفل فيه سلة ونقطة حمراء و«0:07» وموجة صوت وطائرة ورقية.',
    ),
    (pen) => {
      base(pen);
      samiraBar(pen);
      const y = day(pen, 122, todayWord);
      bubble(pen, y, {
        text: l('Alors, cette recette ?', 'So, what about that recipe?', 'وماذا عن الوصفة؟'),
        time: '10:22',
        zone: 'question',
      });
      pen.circle(195, 500, 62, { fill: c.supportSoft });
      pen.circle(195, 500, 42, { fill: c.support });
      pen.icon('mic', 195, 500, 42, c.white);
      pen.text(195, 600, l('Parlez, je vous écoute', 'Go ahead, I’m listening', 'تكلّم، أنا أسمعك'), {
        size: 17,
        at: 'middle',
        fill: c.soft,
      });
      pen.rect(0, 652, 390, 80, { fill: c.paper });
      pen.line(0, 652, 390, 652);
      pen.icon('trash-2', 36, 692, 26, c.danger);
      pen.zone('bin', { x: 6, y: 662, w: 60, h: 60 });
      pen.circle(82, 692, 7, { fill: c.danger });
      pen.text(96, 698, '0:07', { size: 18, bold: true });
      [8, 18, 28, 14, 22, 34, 20, 10, 26, 16, 30, 12, 22, 8].forEach((h, i) =>
        pen.line(154 + i * 11, 692 - h / 2, 154 + i * 11, 692 + h / 2, c.accent, 4),
      );
      pen.zone('wave', { x: 146, y: 664, w: 160, h: 56 });
      pen.circle(350, 692, 27, { fill: c.accent });
      pen.icon('send', 350, 692, 26, c.white);
      pen.zone('send', { x: 318, y: 660, w: 64, h: 64 });
    },
  ),

  'chat-group': screen(
    l(
      'Groupe « Famille », quatre personnes. Léa : « On fête les 80 ans de papi dimanche ? » Jean-Louis ' +
        ': « Je m’occupe du pain. » Amadou : « Moi des boissons. » Puis votre message : « Je fais le ' +
        'gâteau. »',
      'Group “Family”, four people. Léa: “Shall we celebrate Grandpa’s 80th on Sunday?” Jean-Louis: ' +
        '“I’ll get the bread.” Amadou: “And I’ll get the drinks.” Then your message: “I’ll bake the ' +
        'cake.”',
      'مجموعة «العائلة»، أربعة أشخاص. ليا: «هل نحتفل بعيد جدي الثمانين يوم الأحد؟» جان لوي: «الخبز ' +
        'عليّ.» أمادو: «وأنا المشروبات.» ثم رسالتكم: «وأنا أعدّ الكعكة.»',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: names.family,
        sub: l('Léa, Jean-Louis, Amadou, vous', 'Léa, Jean-Louis, Amadou, you', 'ليا، جان لوي، أمادو، أنت'),
        back: true,
        face: { icon: 'users', fill: c.lilac },
        actions: [{ icon: 'ellipsis-vertical', zone: 'menu' }],
      });
      let y = day(pen, 122, todayWord);
      y = bubble(pen, y, {
        who: names.lea,
        text: l(
          'On fête les 80 ans de papi dimanche ?',
          'Shall we celebrate Grandpa’s 80th on Sunday?',
          'هل نحتفل بعيد جدي الثمانين يوم الأحد؟',
        ),
        time: '08:40',
        zone: 'lea',
      });
      y = bubble(pen, y, {
        who: names.jean,
        whoColor: c.sky,
        text: l('Je m’occupe du pain.', 'I’ll get the bread.', 'الخبز عليّ.'),
        time: '08:52',
        zone: 'jean',
      });
      y = bubble(pen, y, {
        who: names.amadou,
        whoColor: c.lilac,
        text: l('Moi des boissons.', 'And I’ll get the drinks.', 'وأنا المشروبات.'),
        time: '08:55',
        zone: 'amadou',
      });
      bubble(pen, y, {
        text: l('Je fais le gâteau.', 'I’ll bake the cake.', 'وأنا أعدّ الكعكة.'),
        mine: true,
        time: '09:00',
        ticks: 'read',
        zone: 'mine',
      });
      writer(pen, 668);
    },
  ),

  'group-info': screen(
    l(
      'Page du groupe « Famille » : Notifications allumées, Photos partagées, la liste de quatre ' +
        'membres, et tout en bas « Quitter le groupe » en rouge.',
      'Page of the group “Family”: Notifications on, Shared photos, the list of four members, and at the ' +
        'very bottom “Leave group” in red.',
      'صفحة مجموعة «العائلة»: الإشعارات مشغّلة، الصور المشتركة، قائمة الأعضاء الأربعة، وفي الأسفل ' +
        '«مغادرة المجموعة» بالأحمر.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, {
        title: names.family,
        sub: l('Groupe, 4 membres', 'Group, 4 members', 'مجموعة، 4 أعضاء'),
        back: true,
      });
      let y = row(pen, 104, {
        h: 76,
        icon: 'bell',
        title: l('Notifications', 'Notifications', 'الإشعارات'),
        end: 'on',
        strong: true,
        zone: 'bell',
      });
      y = row(pen, y, {
        h: 76,
        icon: 'images',
        tint: '#a8537a',
        title: l('Photos partagées', 'Shared photos', 'الصور المشتركة'),
        end: 'chevron',
        strong: true,
        zone: 'photos',
      });
      y = groupTitle(pen, y, l('Membres', 'Members', 'الأعضاء'));
      y = row(pen, y, {
        h: 74,
        face: { person: 'lea' },
        title: names.lea,
        sub: l('A créé le groupe', 'Created the group', 'أنشأت المجموعة'),
        zone: 'lea',
      });
      y = row(pen, y, { h: 74, face: { person: 'jean' }, title: names.jean, strong: true, zone: 'jean' });
      y = row(pen, y, {
        h: 74,
        face: { person: 'amadou' },
        title: names.amadou,
        strong: true,
        zone: 'amadou',
      });
      y = row(pen, y, {
        h: 74,
        face: { person: 'you' },
        title: l('Vous', 'You', 'أنت'),
        strong: true,
        zone: 'you',
      });
      pen.icon('door-open', 42, y + 46, 26, c.danger);
      pen.text(78, y + 52, l('Quitter le groupe', 'Leave group', 'مغادرة المجموعة'), {
        size: 18,
        bold: true,
        fill: c.danger,
      });
      pen.zone('leave', { x: 6, y: y + 12, w: 378, h: 68 });
    },
  ),

  attach: screen(
    l(
      'Conversation avec Samira, un panneau ouvert en bas avec six ronds : Photos, Appareil photo, ' +
        'Document, Position, Contact, Musique.',
      'Conversation with Samira, a panel open at the bottom with six circles: Photos, Camera, Document, ' +
        'Location, Contact, Music.',
      'محادثة مع سميرة، ولوحة مفتوحة في الأسفل فيها ست دوائر: الصور، الكاميرا، مستند، الموقع، جهة اتصال، ' +
        'موسيقى.',
    ),
    (pen) => {
      base(pen);
      samiraBar(pen);
      const y = day(pen, 122, todayWord);
      bubble(pen, y, {
        text: l('Tu as une photo du jardin ?', 'Do you have a photo of the garden?', 'هل لديك صورة للحديقة؟'),
        time: '10:22',
      });
      scrim(pen, 0.35);
      pen.rect(0, 412, 390, 368, { r: 30, fill: c.sheet });
      pen.rect(165, 426, 60, 5, { r: 2.5, fill: c.grey });
      const choices = [
        ['photos', 'image', '#a8537a', l('Photos', 'Photos', 'الصور')],
        ['camera', 'camera', '#33424a', l('Appareil photo', 'Camera', 'الكاميرا')],
        ['document', 'file-text', c.sky, l('Document', 'Document', 'مستند')],
        ['place', 'map-pin', c.success, l('Position', 'Location', 'الموقع')],
        ['contact', 'contact', c.support, l('Contact', 'Contact', 'جهة اتصال')],
        ['music', 'music', c.lilac, l('Musique', 'Music', 'موسيقى')],
      ] as const;
      choices.forEach(([zone, icon, fill, label], i) => {
        const [cx, cy] = [75 + (i % 3) * 120, 486 + Math.floor(i / 3) * 128];
        pen.circle(cx, cy, 35, { fill });
        pen.icon(icon, cx, cy, 32, c.white);
        pen.text(cx, cy + 59, label, { size: 14.5, at: 'middle', max: 112 });
        pen.zone(zone, { x: cx - 56, y: cy - 40, w: 112, h: 108 });
      });
    },
  ),
};
