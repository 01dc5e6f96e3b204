import { l } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { fab, groupTitle, row } from './kit/parts';
import { screen } from './kit/screen';
import { bubble, day, keyboard, writer } from './kit/talk';
import { inOrder, names, samiraBar, todayWord, yesterday } from './people';

export const messageScreens = {
  'messages-list': screen(
    l(
      'Application Messages : cinq conversations (Samira, Famille, Pharmacie du Marché, Jean-Louis, ' +
        'Léa), une loupe en haut, un bouton rond avec un signe plus en bas.',
      'Messages app: five conversations (Samira, Family, Market Pharmacy, Jean-Louis, Léa), a magnifying ' +
        'glass at the top, a button with a plus sign at the bottom.',
      'تطبيق الرسائل: خمس محادثات (سميرة، العائلة، صيدلية السوق، جان لوي، ليا)، وعدسة في الأعلى، وزر ' +
        'بعلامة زائد في الأسفل.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('Messages', 'Messages', 'الرسائل'),
        tone: 'accent',
        actions: [
          { icon: 'search', zone: 'search' },
          { icon: 'ellipsis-vertical', zone: 'menu' },
        ],
      });
      let y = row(pen, 104, {
        h: 84,
        face: { person: 'samira' },
        title: names.samira,
        sub: l('Tu viens samedi ?', 'Are you coming on Saturday?', 'هل ستأتين يوم السبت؟'),
        time: '10:21',
        badge: '1',
        zone: 'samira',
      });
      y = row(pen, y, {
        h: 84,
        face: { icon: 'users', fill: c.lilac },
        title: names.family,
        sub: l('Léa : Merci à tous !', 'Léa: Thanks, everyone!', 'ليا: شكرًا لكم جميعًا!'),
        time: '09:02',
        zone: 'family',
      });
      y = row(pen, y, {
        h: 84,
        face: { icon: 'circle-plus', fill: c.success },
        title: names.pharmacy,
        sub: l('Votre commande est prête', 'Your order is ready', 'طلبكم جاهز'),
        time: yesterday,
        zone: 'pharmacy',
      });
      y = row(pen, y, {
        h: 84,
        face: { person: 'jean' },
        title: names.jean,
        sub: l('Photo', 'Photo', 'صورة'),
        time: yesterday,
        zone: 'jean',
      });
      row(pen, y, {
        h: 84,
        face: { person: 'lea' },
        title: names.lea,
        sub: l('Bonne nuit mamie', 'Good night, Grandma', 'تصبحين على خير يا جدتي'),
        time: l('Lundi', 'Monday', 'الاثنين'),
        zone: 'lea',
      });
      fab(pen, 'plus', 'new');
    },
  ),

  'choose-contact': screen(
    l(
      'Page « Nouveau message » : un champ de recherche, puis les contacts Amadou, Jean-Louis, Léa, ' +
        'Nadia, Pharmacie du Marché et Samira.',
      '“New message” page: a search field, then the contacts Amadou, Jean-Louis, Léa, Market Pharmacy, ' +
        'Nadia and Samira.',
      'صفحة «رسالة جديدة»: خانة بحث، ثم جهات الاتصال أمادو وجان لوي وليا ونادية وصيدلية السوق وسميرة.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, { title: l('Nouveau message', 'New message', 'رسالة جديدة'), back: true });
      pen.rect(18, 114, 354, 52, { r: 26, fill: c.paper, stroke: c.line });
      pen.icon('search', 46, 140, 22, c.soft);
      pen.text(72, 146, l('Nom ou numéro', 'Name or number', 'الاسم أو الرقم'), {
        size: 17,
        fill: '#8b958f',
      });
      pen.zone('search', { x: 18, y: 112, w: 354, h: 56 });
      let y = groupTitle(pen, 174, l('Vos contacts', 'Your contacts', 'جهات اتصالك'));
      const people = [
        ['amadou', { person: 'amadou' }, names.amadou],
        ['jean', { person: 'jean' }, names.jean],
        ['lea', { person: 'lea' }, names.lea],
        ['nadia', { person: 'nadia' }, l('Nadia', 'Nadia', 'نادية')],
        ['pharmacy', { icon: 'circle-plus', fill: c.success }, names.pharmacy],
        ['samira', { person: 'samira' }, names.samira],
      ] as const;
      for (const [zone, face, title] of inOrder(pen, people))
        y = row(pen, y, { h: 80, face, title, strong: true, zone });
    },
  ),

  'chat-new': screen(
    l(
      'Conversation vide avec Samira : en haut son nom, une caméra et un téléphone ; en bas un trombone, ' +
        'un champ « Votre message », un micro et le clavier.',
      'Empty conversation with Samira: at the top her name, a camera and a telephone; at the bottom a ' +
        'paper clip, a “Your message” field, a microphone and the keyboard.',
      'محادثة فارغة مع سميرة: في الأعلى اسمها وكاميرا وهاتف؛ وفي الأسفل مشبك وخانة «اكتب رسالة» ' +
        'وميكروفون ولوحة المفاتيح.',
    ),
    (pen) => {
      base(pen);
      samiraBar(pen);
      pen.icon('message-circle', 195, 246, 54, c.grey, 1.6);
      pen.text(195, 306, l('Dites bonjour à Samira', 'Say hello to Samira', 'ألقِ التحية على سميرة'), {
        size: 17,
        fill: c.soft,
        at: 'middle',
      });
      writer(pen, 436);
      keyboard(pen);
    },
  ),

  'chat-typed': screen(
    l(
      'Conversation avec Samira : « Bonjour Samira ! » est écrit dans le champ du bas, pas encore ' +
        'envoyé. À côté, un trombone et une flèche en papier ; dessous, le clavier.',
      'Conversation with Samira: “Hello Samira!” is written in the field at the bottom, not sent yet. ' +
        'Beside it, a paper clip and a paper plane; below, the keyboard.',
      'محادثة مع سميرة: كُتب «مرحبًا سميرة!» في الخانة السفلى ولم يُرسل بعد. إلى جانبها مشبك وطائرة ' +
        'ورقية، وتحتها لوحة المفاتيح.',
    ),
    (pen) => {
      base(pen);
      samiraBar(pen);
      day(pen, 122, todayWord);
      writer(pen, 436, l('Bonjour Samira !', 'Hello Samira!', 'مرحبًا سميرة!'));
      keyboard(pen);
    },
  ),

  'chat-sent': screen(
    l(
      'Conversation avec Samira : vos deux messages à droite, le premier avec deux coches dorées, le ' +
        'second avec une coche pâle ; sa réponse à gauche.',
      'Conversation with Samira: your two messages, the first with two golden ticks, the second with one ' +
        'pale tick; her reply on the other side.',
      'محادثة مع سميرة: رسالتاكم، الأولى بعلامتين ذهبيتين والثانية بعلامة واحدة باهتة؛ وردّها في الجهة ' +
        'الأخرى.',
    ),
    (pen) => {
      base(pen);
      samiraBar(pen);
      let y = day(pen, 122, todayWord);
      y = bubble(pen, y, {
        text: l('Bonjour Samira !', 'Hello Samira!', 'مرحبًا سميرة!'),
        mine: true,
        time: '10:18',
        ticks: 'read',
        zone: 'first',
      });
      y = bubble(pen, y, {
        text: l(
          'Bonjour ! Quelle joie de te lire. Tu viens samedi ?',
          'Hello! How lovely to hear from you. Are you coming on Saturday?',
          'أهلًا! ما أجمل أن أقرأ لك. هل ستأتين يوم السبت؟',
        ),
        time: '10:21',
        zone: 'answer',
      });
      bubble(pen, y, {
        text: l('Oui, avec un gâteau.', 'Yes, and I’ll bring a cake.', 'نعم، ومعي كعكة.'),
        mine: true,
        time: '10:23',
        ticks: 'sent',
        zone: 'last',
      });
      writer(pen, 668);
    },
  ),
};
