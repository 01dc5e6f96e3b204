import { l, same } from '../text';
import type { L } from '../types';
import { appBar, base, navBar, scrim, statusBar } from './kit/frame';
import { c } from './kit/palette';
import { button, field, notice } from './kit/parts';
import type { Pen } from './kit/pen';
import { avatar } from './kit/people';
import { screen } from './kit/screen';
import { bubble, day, writer } from './kit/talk';
import { browser } from './web';

const stranger = '06 39 98 11 32';
const now = l('Aujourd’hui', 'Today', 'اليوم');
const parcelLink = 'colis-livraison-fr.example/payer';

function unknownBar(pen: Pen, title: L | string, menu = true): void {
  appBar(pen, {
    title,
    back: true,
    face: { icon: 'circle-user', fill: c.soft },
    actions: menu ? [{ icon: 'ellipsis-vertical', zone: 'menu' }] : [],
  });
}

function parcel(pen: Pen): number {
  base(pen);
  unknownBar(pen, stranger);
  const y = day(pen, 122, now);
  return bubble(pen, y, {
    text: l(
      'COLIS : votre paquet est bloqué. Réglez 1,99 € avant ce soir, sinon il sera renvoyé.',
      'PARCEL: your package is on hold. Pay €1.99 before tonight or it will be sent back.',
      'طرد: طردك محتجز. ادفع 1.99 يورو قبل هذا المساء وإلا سيُعاد إلى المرسل.',
    ),
    link: parcelLink,
    linkZone: 'link',
    time: '10:02',
  });
}

export const alarmScreens = {
  'sms-parcel': screen(
    l(
      'SMS d’un numéro inconnu, 06 39 98 11 32 : « COLIS : votre paquet est bloqué. Réglez 1,99 € ' +
        'avant ce soir, sinon il sera renvoyé. » avec l’adresse « colis-livraison-fr.example/payer ». ' +
        'Dessous, « Ce numéro n’est pas dans vos contacts », un menu à trois points et un champ pour ' +
        'répondre.',
      'Text message from an unknown number, 06 39 98 11 32: “PARCEL: your package is on hold. Pay ' +
        '€1.99 before tonight or it will be sent back.” with the address ' +
        '“colis-livraison-fr.example/payer”. Below, “This number is not in your contacts”, a three-dot ' +
        'menu and a field to reply.',
      'رسالة من رقم مجهول، 06 39 98 11 32: «طرد: طردك محتجز. ادفع 1.99 يورو قبل هذا المساء وإلا سيُعاد ' +
        'إلى المرسل.» مع العنوان «colis-livraison-fr.example/payer». وتحتها «هذا الرقم ليس في جهات ' +
        'اتصالك»، وقائمة بثلاث نقاط، وخانة للرد.',
    ),
    (pen) => {
      const y = parcel(pen);
      notice(
        pen,
        y + 12,
        l(
          'Ce numéro n’est pas dans vos contacts.',
          'This number is not in your contacts.',
          'هذا الرقم ليس في جهات اتصالك.',
        ),
        c.sunSoft,
        '#8a5c00',
        'info',
      );
      writer(pen, 668);
    },
  ),

  'sms-menu': screen(
    l(
      'Le même SMS, le menu à trois points ouvert : Appeler, Ajouter aux contacts, Bloquer et ' +
        'signaler, Rechercher.',
      'The same text message with the three-dot menu open: Call, Add to contacts, Block and report, ' +
        'Search.',
      'الرسالة نفسها وقائمة النقاط الثلاث مفتوحة: اتصال، إضافة إلى جهات الاتصال، حظر وإبلاغ، بحث.',
    ),
    (pen) => {
      parcel(pen);
      writer(pen, 668);
      scrim(pen, 0.35);
      pen.rect(92, 62, 286, 284, { r: 20, fill: c.sheet });
      const lines = [
        ['call', 'phone', l('Appeler', 'Call', 'اتصال')],
        ['add', 'user-plus', l('Ajouter aux contacts', 'Add to contacts', 'إضافة إلى جهات الاتصال')],
        ['block', 'ban', l('Bloquer et signaler', 'Block and report', 'حظر وإبلاغ')],
        ['search', 'search', l('Rechercher', 'Search', 'بحث')],
      ] as const;
      lines.forEach(([zone, icon, label], i) => {
        const y = 76 + i * 66;
        pen.icon(icon, 124, y + 32, 24, c.soft);
        pen.text(152, y + 38, label, { size: 17.5, max: 216 });
        pen.zone(zone, { x: 96, y: y + 3, w: 278, h: 60 });
      });
    },
  ),

  'parcel-site': screen(
    l(
      'Une page web à l’adresse « colis-livraison-fr.example », précédée d’un triangle : « Payez 1,99 ' +
        '€ », un compte à rebours, un champ « Numéro de carte », un champ « Code au dos », un bouton « ' +
        'PAYER MAINTENANT ».',
      'A web page at the address “colis-livraison-fr.example”, with a triangle before it: “Pay €1.99”, ' +
        'a countdown, a “Card number” field, a “Security code” field, a “PAY NOW” button.',
      'صفحة ويب بعنوان «colis-livraison-fr.example» يسبقه مثلث: «ادفع 1.99 يورو»، وعدّ تنازلي، وخانة ' +
        '«رقم البطاقة»، وخانة «الرمز خلف البطاقة»، وزر «ادفع الآن».',
    ),
    (pen) => {
      browser(pen, 'colis-livraison-fr.example', false);
      pen.rect(0, 99, 390, 76, { fill: c.sun });
      pen.icon('package', 48, 137, 36, c.ink);
      pen.text(80, 145, l('Suivi de colis', 'Parcel tracking', 'تتبع الطرد'), { size: 22, bold: true });
      pen.text(22, 222, l('Payez 1,99 €', 'Pay €1.99', 'ادفع 1.99 يورو'), { size: 27, bold: true });
      pen.icon('timer', 36, 254, 22, c.danger);
      pen.text(56, 260, l('Il vous reste 04:59', 'You have 04:59 left', 'بقي لديك 04:59'), {
        size: 17,
        bold: true,
        fill: c.danger,
      });
      pen.zone('countdown', { x: 14, y: 228, w: 300, h: 52 });
      let y = field(pen, 290, {
        label: l('Numéro de carte', 'Card number', 'رقم البطاقة'),
        icon: 'credit-card',
        zone: 'card',
      });
      y = field(pen, y + 4, {
        label: l('Date de fin', 'Expiry date', 'تاريخ الانتهاء'),
        placeholder: l('MM/AA', 'MM/YY', 'شش/سس'),
        zone: 'expiry',
      });
      field(pen, y + 4, {
        label: l('Code au dos', 'Security code', 'الرمز خلف البطاقة'),
        placeholder: '•••',
        zone: 'code',
      });
      button(
        pen,
        { x: 22, y: 610, w: 346, h: 60 },
        { label: l('PAYER MAINTENANT', 'PAY NOW', 'ادفع الآن'), kind: 'danger', zone: 'pay' },
      );
    },
  ),

  'bank-call': screen(
    l(
      'Appel entrant : « Votre banque », le numéro 01 99 00 47 12, et deux boutons, un rouge « Refuser ' +
        '» et un vert « Répondre ».',
      'Incoming call: “Your bank”, the number 01 99 00 47 12, and two buttons, a red “Decline” and a ' +
        'green “Answer”.',
      'مكالمة واردة: «بنكك»، والرقم 01 99 00 47 12، وزرّان: أحمر «رفض» وأخضر «رد».',
    ),
    (pen) => {
      pen.rect(0, 0, 390, 780, { fill: '#22303a' });
      statusBar(pen, c.white);
      avatar(pen, 195, 230, 66, { icon: 'landmark', fill: '#47605f' });
      pen.text(195, 368, l('Votre banque', 'Your bank', 'بنكك'), {
        size: 34,
        bold: true,
        at: 'middle',
        fill: c.white,
      });
      pen.text(195, 406, same('01 99 00 47 12'), { size: 20, at: 'middle', fill: '#d3dcde' });
      pen.zone('number', { x: 75, y: 336, w: 240, h: 84 });
      pen.text(195, 444, l('Appel entrant…', 'Incoming call…', 'مكالمة واردة…'), {
        size: 17,
        at: 'middle',
        fill: '#aab6b8',
      });
      const doors = [
        [98, 'decline', 'phone-off', '#c8332a', l('Refuser', 'Decline', 'رفض')],
        [292, 'accept', 'phone', '#2f9358', l('Répondre', 'Answer', 'رد')],
      ] as const;
      for (const [cx, zone, icon, fill, label] of doors) {
        pen.circle(cx, 612, 42, { fill });
        pen.icon(icon, cx, 612, 37, c.white);
        pen.text(cx, 690, label, { size: 17, bold: true, at: 'middle', fill: c.white });
        pen.zone(zone, { x: cx - 60, y: 564, w: 120, h: 140 });
      }
      navBar(pen, c.white);
    },
  ),

  'sms-code': screen(
    l(
      'Message de votre banque : « Votre code est 604218. Il sert à valider un paiement de 480 €. Ne ' +
        'le donnez à personne, même à un employé de la banque. »',
      'Message from your bank: “Your code is 604218. It approves a payment of €480. Give it to nobody, ' +
        'not even to a bank employee.”',
      'رسالة من بنككم: «رمزك هو 604218. يُستخدم لتأكيد دفع 480 يورو. لا تعطه لأحد، حتى لموظف في البنك.»',
    ),
    (pen) => {
      base(pen);
      appBar(pen, {
        title: l('Ma banque', 'My bank', 'بنكي'),
        back: true,
        face: { icon: 'landmark', fill: c.sky },
        actions: [{ icon: 'ellipsis-vertical', zone: 'menu' }],
      });
      const y = day(pen, 122, now);
      bubble(pen, y, {
        text: l(
          'Votre code est 604218. Il sert à valider un paiement de 480 €. Ne le donnez à personne, ' +
            'même à un employé de la banque.',
          'Your code is 604218. It approves a payment of €480. Give it to nobody, not even to a bank ' +
            'employee.',
          'رمزك هو 604218. يُستخدم لتأكيد دفع 480 يورو. لا تعطه لأحد، حتى لموظف في البنك.',
        ),
        time: '10:20',
        zone: 'code',
      });
      writer(pen, 668);
    },
  ),

  'chat-stranger': screen(
    l(
      'Conversation avec un numéro inconnu, 06 39 98 11 32 : « Coucou mamie, c’est moi ! Mon téléphone ' +
        'est cassé, voici mon nouveau numéro. » puis « Je dois payer 650 € aujourd’hui. Tu peux ' +
        'm’aider ? » puis « Ne dis rien à papa, c’est une surprise. »',
      'Conversation with an unknown number, 06 39 98 11 32: “Hi Grandma, it’s me! My phone is broken, ' +
        'this is my new number.” then “I have to pay €650 today. Can you help?” then “Don’t tell Dad, ' +
        'it’s a surprise.”',
      'محادثة مع رقم مجهول، 06 39 98 11 32: «مرحبًا جدتي، هذا أنا! تعطّل هاتفي، وهذا رقمي الجديد.» ثم ' +
        '«عليّ أن أدفع 650 يورو اليوم. هل تساعدينني؟» ثم «لا تخبري أبي، إنها مفاجأة.»',
    ),
    (pen) => {
      base(pen);
      unknownBar(pen, stranger);
      let y = day(pen, 122, now);
      y = bubble(pen, y, {
        text: l(
          'Coucou mamie, c’est moi ! Mon téléphone est cassé, voici mon nouveau numéro.',
          'Hi Grandma, it’s me! My phone is broken, this is my new number.',
          'مرحبًا جدتي، هذا أنا! تعطّل هاتفي، وهذا رقمي الجديد.',
        ),
        time: '10:05',
        zone: 'hello',
      });
      y = bubble(pen, y, {
        text: l(
          'Je dois payer 650 € aujourd’hui. Tu peux m’aider ?',
          'I have to pay €650 today. Can you help?',
          'عليّ أن أدفع 650 يورو اليوم. هل تساعدينني؟',
        ),
        time: '10:06',
        zone: 'money',
      });
      bubble(pen, y, {
        text: l(
          'Ne dis rien à papa, c’est une surprise.',
          'Don’t tell Dad, it’s a surprise.',
          'لا تخبري أبي، إنها مفاجأة.',
        ),
        time: '10:06',
        zone: 'secret',
      });
      writer(pen, 668);
    },
  ),
};
