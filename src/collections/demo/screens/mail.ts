import { l } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { button, fab, field, row } from './kit/parts';
import type { Pen } from './kit/pen';
import { avatar } from './kit/people';
import { screen } from './kit/screen';
import { keyboard } from './kit/talk';
import { inOrder } from './people';

function headLine(
  pen: Pen,
  y: number,
  label: ReturnType<typeof l>,
  value: ReturnType<typeof l> | undefined,
  zone: string,
): number {
  pen.text(22, y + 35, label, { size: 16, fill: c.soft, max: 66 });
  if (value) pen.text(92, y + 35, value, { size: 17, max: 270 });
  pen.line(22, y + 58, 368, y + 58);
  pen.zone(zone, { x: 10, y: y + 1, w: 370, h: 56 });
  return y + 58;
}

export const mailScreens = {
  contacts: screen(
    l(
      'Application Contacts : une loupe en haut, six personnes de A à S avec leur portrait, un bouton ' +
        'avec un signe plus en bas.',
      'Contacts app: a magnifying glass at the top, six people from A to S with their portraits, a ' +
        'button with a plus sign at the bottom.',
      'تطبيق جهات الاتصال: عدسة في الأعلى، وستة أشخاص مع صورهم، وزر بعلامة زائد في الأسفل.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('Contacts', 'Contacts', 'جهات الاتصال'),
        actions: [{ icon: 'search', zone: 'search' }],
      });
      const people = [
        ['amadou', { person: 'amadou' }, l('Amadou', 'Amadou', 'أمادو')],
        ['jean', { person: 'jean' }, l('Jean-Louis', 'Jean-Louis', 'جان لوي')],
        ['lea', { person: 'lea' }, l('Léa', 'Léa', 'ليا')],
        ['nadia', { person: 'nadia' }, l('Nadia', 'Nadia', 'نادية')],
        ['paul', { person: 'paul' }, l('Paul', 'Paul', 'بول')],
        ['samira', { person: 'samira' }, l('Samira', 'Samira', 'سميرة')],
      ] as const;
      let y = 106;
      for (const [zone, face, title] of inOrder(pen, people))
        y = row(pen, y, { h: 84, face, title, strong: true, zone });
      fab(pen, 'user-plus', 'add');
    },
  ),

  'contact-form': screen(
    l(
      'Page « Nouveau contact » : Prénom « Docteur », Nom « Benali », Téléphone encore vide, Courriel ' +
        'encore vide, un bouton « Enregistrer » et un bouton « Annuler ».',
      '“New contact” page: First name “Doctor”, Last name “Benali”, Phone still empty, Email still ' +
        'empty, a “Save” button and a “Cancel” button.',
      'صفحة «جهة اتصال جديدة»: الاسم «الدكتور»، اللقب «بن علي»، الهاتف ما زال فارغًا، البريد ما زال ' +
        'فارغًا، وزر «حفظ» وزر «إلغاء».',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Nouveau contact', 'New contact', 'جهة اتصال جديدة'), close: true });
      avatar(pen, 195, 152, 36, { icon: 'image-plus', fill: c.soft });
      pen.zone('portrait', { x: 150, y: 112, w: 90, h: 84 });
      let y = field(pen, 204, {
        label: l('Prénom', 'First name', 'الاسم'),
        value: l('Docteur', 'Doctor', 'الدكتور'),
        zone: 'first',
      });
      y = field(pen, y + 2, {
        label: l('Nom', 'Last name', 'اللقب'),
        value: l('Benali', 'Benali', 'بن علي'),
        zone: 'last',
      });
      y = field(pen, y + 2, {
        label: l('Téléphone', 'Phone', 'الهاتف'),
        placeholder: '06 …',
        icon: 'phone',
        zone: 'phone',
      });
      field(pen, y + 2, {
        label: l('Courriel', 'Email', 'البريد الإلكتروني'),
        icon: 'mail',
        zone: 'mail',
      });
      button(pen, { x: 22, y: 610, w: 346, h: 54 }, { label: l('Enregistrer', 'Save', 'حفظ'), zone: 'save' });
      button(
        pen,
        { x: 22, y: 672, w: 346, h: 50 },
        { label: l('Annuler', 'Cancel', 'إلغاء'), kind: 'text', zone: 'cancel' },
      );
    },
  ),

  inbox: screen(
    l(
      'Boîte de réception : cinq courriels (Bibliothèque, Mairie, Léa avec un trombone, Promo ' +
        'Croisières, Club de marche), un menu en haut, un bouton « crayon » en bas.',
      'Inbox: five emails (Library, Town hall, Léa with a paper clip, Cruise Deals, Walking club), a ' +
        'menu at the top, a pencil button at the bottom.',
      'صندوق الوارد: خمس رسائل (المكتبة، البلدية، ليا مع مشبك، عروض الرحلات البحرية، نادي المشي)، وقائمة ' +
        'في الأعلى، وزر «قلم» في الأسفل.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('Boîte de réception', 'Inbox', 'صندوق الوارد'),
        actions: [
          { icon: 'search', zone: 'search' },
          { icon: 'menu', zone: 'menu' },
        ],
      });
      const mails = [
        [
          'library',
          { letter: l('B', 'L', 'م'), fill: c.support },
          l('Bibliothèque', 'Library', 'المكتبة'),
          l('Votre livre vous attend', 'Your book is ready', 'كتابك في انتظارك'),
          '09:40',
          '1',
        ],
        [
          'townhall',
          { letter: l('M', 'T', 'ب'), fill: c.sky },
          l('Mairie de Montreuil', 'Montreuil town hall', 'بلدية مونتروي'),
          l('Rendez-vous du 21 octobre', 'Your appointment, 21 October', 'موعد 21 أكتوبر'),
          '08:15',
          '1',
        ],
        [
          'lea',
          { person: 'lea' },
          l('Léa', 'Léa', 'ليا'),
          l('La recette en pièce jointe', 'The recipe is attached', 'الوصفة مرفقة'),
          l('Hier', 'Yesterday', 'أمس'),
          undefined,
        ],
        [
          'promo',
          { letter: l('P', 'C', 'ع'), fill: '#b07a12' },
          l('Promo Croisières', 'Cruise Deals', 'عروض الرحلات'),
          l('–70 % CE SOIR SEULEMENT', '70% OFF TONIGHT ONLY', 'خصم 70% الليلة فقط'),
          l('Hier', 'Yesterday', 'أمس'),
          undefined,
        ],
        [
          'club',
          { letter: l('C', 'W', 'ن'), fill: c.success },
          l('Club de marche', 'Walking club', 'نادي المشي'),
          l('Sortie de dimanche', 'Sunday’s walk', 'نزهة يوم الأحد'),
          l('Lundi', 'Monday', 'الاثنين'),
          undefined,
        ],
      ] as const;
      let y = 104;
      for (const [zone, face, title, sub, time, badge] of mails)
        y = row(pen, y, { h: 88, face, title, sub, time, badge, zone });
      pen.icon('paperclip', 362, 104 + 2 * 88 + 58, 19, c.soft);
      fab(pen, 'pencil', 'write');
    },
  ),

  compose: screen(
    l(
      'Nouveau courriel : les lignes « À » (vide) et « Objet » (vide), le message « Bonjour, je voudrais ' +
        'réserver… », et en haut un trombone et une flèche en papier.',
      'New email: the lines “To” (empty) and “Subject” (empty), the message “Hello, I would like to ' +
        'book…”, and at the top a paper clip and a paper plane.',
      'رسالة جديدة: سطر «إلى» (فارغ) وسطر «الموضوع» (فارغ)، والنص «مرحبًا، أودّ أن أحجز…»، وفي الأعلى ' +
        'مشبك وطائرة ورقية.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('Nouveau courriel', 'New email', 'رسالة جديدة'),
        close: true,
        actions: [
          { icon: 'paperclip', zone: 'attach' },
          { icon: 'send', zone: 'send' },
        ],
      });
      let y = headLine(pen, 100, l('À', 'To', 'إلى'), undefined, 'to');
      y = headLine(pen, y, l('Objet', 'Subject', 'الموضوع'), undefined, 'subject');
      pen.para(
        22,
        y + 42,
        346,
        l(
          'Bonjour,\n\n' +
            'Je voudrais réserver deux places pour la visite du musée, dimanche matin.\n\n' +
            'Merci, et à bientôt.',
          'Hello,\n\n' +
            'I would like to book two places for the museum tour on Sunday morning.\n\n' +
            'Thank you, see you soon.',
          'مرحبًا،\n\nأودّ أن أحجز مكانين لزيارة المتحف صباح الأحد.\n\nشكرًا، وإلى اللقاء.',
        ),
        { size: 17, leading: 27 },
      );
      pen.zone('body', { x: 10, y: y + 10, w: 370, h: 262 });
      keyboard(pen);
    },
  ),

  mail: screen(
    l(
      'Un courriel de Léa, objet « La recette en pièce jointe » : un petit mot, un document « ' +
        'recette-gateau.pdf », et en bas trois boutons, Répondre, Répondre à tous, Transférer.',
      'An email from Léa, subject “The recipe is attached”: a short note, a document ' +
        '“recette-gateau.pdf”, and three buttons at the bottom, Reply, Reply all, Forward.',
      'رسالة من ليا، موضوعها «الوصفة مرفقة»: كلمة قصيرة، ومستند «recette-gateau.pdf»، وفي الأسفل ثلاثة ' +
        'أزرار: رد، رد على الكل، إعادة توجيه.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: '',
        back: true,
        actions: [
          { icon: 'archive', zone: 'archive' },
          { icon: 'trash-2', zone: 'bin' },
        ],
      });
      pen.para(22, 142, 346, l('La recette en pièce jointe', 'The recipe is attached', 'الوصفة مرفقة'), {
        size: 22,
        bold: true,
      });
      avatar(pen, 46, 204, 24, { person: 'lea' });
      pen.text(84, 200, l('Léa', 'Léa', 'ليا'), { size: 17, bold: true });
      pen.text(84, 222, 'lea@courriel.example', { size: 15, fill: c.soft });
      pen.zone('sender', { x: 10, y: 174, w: 300, h: 60 });
      pen.para(
        22,
        274,
        346,
        l(
          'Coucou mamie,\n\n' +
            'Voici la recette du gâteau au citron. Tu me diras si c’est bien la tienne !\n\n' +
            'Je t’embrasse.',
          'Hi Grandma,\n\nHere is the lemon cake recipe. Tell me if it really is yours!\n\nLots of love.',
          'مرحبًا جدتي،\n\nهذه وصفة كعكة الليمون. أخبريني هل هي وصفتك حقًا!\n\nقبلاتي.',
        ),
        { size: 17, leading: 27 },
      );
      pen.rect(22, 496, 346, 78, { r: 16, fill: c.paper, stroke: c.line });
      pen.icon('file-text', 58, 535, 34, c.danger, 1.8);
      pen.text(92, 530, 'recette-gateau.pdf', { size: 17, bold: true });
      pen.text(92, 553, l('Document, 240 Ko', 'Document, 240 KB', 'مستند، 240 كيلو'), {
        size: 14.5,
        fill: c.soft,
      });
      pen.icon('download', 340, 535, 24, c.accent);
      pen.zone('document', { x: 22, y: 494, w: 346, h: 82 });
      const doors = [
        ['reply', 'reply', l('Répondre', 'Reply', 'رد')],
        ['all', 'users', l('À tous', 'Reply all', 'رد على الكل')],
        ['forward', 'forward', l('Transférer', 'Forward', 'إعادة توجيه')],
      ] as const;
      doors.forEach(([zone, icon, label], i) => {
        const x = 14 + i * 123;
        pen.rect(x, 634, 116, 76, { r: 18, fill: c.accentSoft });
        pen.icon(icon, x + 58, 660, 25, c.accent);
        pen.text(x + 58, 696, label, { size: 15, bold: true, at: 'middle', fill: c.accent, max: 108 });
        pen.zone(zone, { x, y: 632, w: 116, h: 80 });
      });
    },
  ),
};
