import { l, same } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { button, notice, row } from './kit/parts';
import { avatar } from './kit/people';
import { screen } from './kit/screen';
import { browser, service } from './web';

const doctor = l('Dr Benali', 'Dr Benali', 'الدكتور بن علي');
const generalist = l('Médecin généraliste', 'General practitioner', 'طبيب عام');
const wednesday = l('Mercredi 22 octobre', 'Wednesday 22 October', 'الأربعاء 22 أكتوبر');

export const serviceScreens = {
  slots: screen(
    l(
      'Prise de rendez-vous chez le Dr Benali : trois jours, chacun avec des heures libres. Mercredi : ' +
        '9:15, 10:40, 16:30. Jeudi : 11:00. Vendredi : complet.',
      'Booking with Dr Benali: three days, each with free times. Wednesday: 9:15, 10:40, 16:30. ' +
        'Thursday: 11:00. Friday: fully booked.',
      'حجز موعد عند الدكتور بن علي: ثلاثة أيام ولكل يوم أوقات متاحة. الأربعاء: 9:15 و10:40 و16:30. ' +
        'الخميس: 11:00. الجمعة: ممتلئ.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, { title: l('Prendre rendez-vous', 'Book an appointment', 'حجز موعد'), back: true });
      avatar(pen, 56, 144, 32, { person: 'doctor' });
      pen.text(104, 140, doctor, { size: 20, bold: true });
      pen.text(104, 164, generalist, { size: 15.5, fill: c.soft });
      pen.zone('doctor', { x: 14, y: 108, w: 362, h: 72 });
      const slot = (x: number, y: number, hour: string): void => {
        pen.rect(x, y, 106, 54, { r: 14, fill: c.accentSoft });
        pen.text(x + 53, y + 34, hour, { size: 18, bold: true, at: 'middle', fill: c.accent });
        pen.zone(hour, { x, y, w: 106, h: 54 });
      };
      pen.line(0, 194, 390, 194);
      pen.text(22, 232, wednesday, { size: 17.5, bold: true });
      slot(22, 250, '9:15');
      slot(142, 250, '10:40');
      slot(262, 250, '16:30');
      pen.line(22, 330, 368, 330);
      pen.text(22, 368, l('Jeudi 23 octobre', 'Thursday 23 October', 'الخميس 23 أكتوبر'), {
        size: 17.5,
        bold: true,
      });
      slot(22, 386, '11:00');
      pen.line(22, 466, 368, 466);
      pen.text(22, 504, l('Vendredi 24 octobre', 'Friday 24 October', 'الجمعة 24 أكتوبر'), {
        size: 17.5,
        bold: true,
      });
      pen.text(22, 540, l('Complet', 'Fully booked', 'ممتلئ'), { size: 16.5, fill: c.soft });
      pen.line(22, 572, 368, 572);
      button(
        pen,
        { x: 22, y: 640, w: 346, h: 54 },
        { label: l('Voir plus de dates', 'See more dates', 'عرض مواعيد أخرى'), kind: 'line', zone: 'more' },
      );
    },
  ),

  'slot-confirm': screen(
    l(
      'Page « Votre rendez-vous » : Dr Benali, mercredi 22 octobre à 10:40, 12 rue des Lilas, « Apportez ' +
        'votre carte Vitale ». Trois boutons : « Confirmer », « Changer l’heure », « Annuler ».',
      '“Your appointment” page: Dr Benali, Wednesday 22 October at 10:40, 12 rue des Lilas, “Bring your ' +
        'health card (carte Vitale)”. Three buttons: “Confirm”, “Change the time”, “Cancel”.',
      'صفحة «موعدك»: الدكتور بن علي، الأربعاء 22 أكتوبر الساعة 10:40، 12 شارع الليلك، «أحضر بطاقة ' +
        'التأمين الصحي (carte Vitale)». ثلاثة أزرار: «تأكيد»، «تغيير الوقت»، «إلغاء».',
    ),
    (pen) => {
      base(pen);
      appBar(pen, { title: l('Votre rendez-vous', 'Your appointment', 'موعدك'), back: true });
      pen.rect(22, 122, 346, 262, { r: 22, fill: c.paper, stroke: c.line });
      avatar(pen, 68, 170, 28, { person: 'doctor' });
      pen.text(110, 166, doctor, { size: 19, bold: true });
      pen.text(110, 189, generalist, { size: 15, fill: c.soft });
      pen.line(44, 216, 346, 216);
      pen.icon('calendar', 56, 248, 23, c.accent);
      pen.text(82, 254, wednesday, { size: 17, bold: true });
      pen.icon('clock', 56, 294, 23, c.accent);
      pen.text(82, 301, '10:40', { size: 20, bold: true });
      pen.icon('map-pin', 56, 340, 23, c.accent);
      pen.text(82, 346, l('12, rue des Lilas', '12 rue des Lilas', '12 شارع الليلك'), { size: 17 });
      pen.zone('details', { x: 22, y: 122, w: 346, h: 262 });
      notice(
        pen,
        404,
        l(
          'Apportez votre carte Vitale.',
          'Bring your health card (carte Vitale).',
          'أحضر بطاقة التأمين الصحي (carte Vitale).',
        ),
        c.sunSoft,
        '#8a5c00',
        'id-card',
      );
      button(
        pen,
        { x: 22, y: 520, w: 346, h: 56 },
        { label: l('Confirmer', 'Confirm', 'تأكيد'), zone: 'confirm' },
      );
      button(
        pen,
        { x: 22, y: 588, w: 346, h: 54 },
        { label: l('Changer l’heure', 'Change the time', 'تغيير الوقت'), kind: 'line', zone: 'change' },
      );
      button(
        pen,
        { x: 22, y: 654, w: 346, h: 54 },
        { label: l('Annuler', 'Cancel', 'إلغاء'), kind: 'text', zone: 'cancel' },
      );
    },
  ),

  login: screen(
    l(
      'Page de connexion d’un service public : un bouton « S’identifier avec un compte que j’ai déjà », ' +
        'puis « ou », un champ « Identifiant », un champ « Mot de passe », un lien « Mot de passe oublié ' +
        '? » et un bouton « Se connecter ».',
      'Sign-in page of a public service: a button “Sign in with an account I already have”, then “or”, a ' +
        '“Username” field, a “Password” field, a link “Forgotten password?” and a “Sign in” button.',
      'صفحة دخول خدمة عمومية: زر «الدخول بحساب لدي من قبل»، ثم «أو»، وخانة «المعرّف»، وخانة «كلمة ' +
        'المرور»، ورابط «نسيت كلمة المرور؟»، وزر «دخول».',
    ),
    (pen) => {
      browser(pen, 'info-retraite.fr');
      service(
        pen,
        l('Ma retraite', 'My pension', 'معاشي'),
        l('Service public', 'Public service', 'خدمة عمومية'),
      );
      pen.text(22, 214, l('Se connecter', 'Sign in', 'تسجيل الدخول'), { size: 23, bold: true });
      pen.rect(22, 236, 346, 92, { r: 14, fill: c.lilac });
      pen.icon('id-card', 60, 282, 34, c.white);
      pen.para(
        96,
        pen.rtl ? 288 : 272,
        262,
        l(
          'S’identifier avec un compte que j’ai déjà',
          'Sign in with an account I already have',
          'الدخول بحساب لدي من قبل',
        ),
        { size: 18, bold: true, fill: c.white, leading: 27 },
      );
      pen.zone('shared', { x: 22, y: 234, w: 346, h: 96 });
      pen.text(195, 364, l('ou', 'or', 'أو'), { size: 16, at: 'middle', fill: c.soft });
      pen.line(22, 358, 168, 358);
      pen.line(222, 358, 368, 358);
      pen.text(22, 398, l('Identifiant', 'Username', 'المعرّف'), { size: 15, bold: true });
      pen.rect(22, 408, 346, 52, { r: 10, fill: c.sheet, stroke: c.grey });
      pen.zone('username', { x: 16, y: 382, w: 358, h: 80 });
      pen.text(22, 490, l('Mot de passe', 'Password', 'كلمة المرور'), { size: 15, bold: true });
      pen.rect(22, 500, 346, 52, { r: 10, fill: c.sheet, stroke: c.grey });
      pen.zone('password', { x: 16, y: 474, w: 358, h: 80 });
      pen.text(22, 592, l('Mot de passe oublié ?', 'Forgotten password?', 'نسيت كلمة المرور؟'), {
        size: 16.5,
        fill: c.link,
        underline: true,
      });
      pen.zone('forgotten', { x: 14, y: 562, w: 230, h: 52 });
      button(
        pen,
        { x: 22, y: 632, w: 346, h: 56 },
        { label: l('Se connecter', 'Sign in', 'دخول'), zone: 'signin' },
      );
    },
  ),

  providers: screen(
    l(
      'Page « Choisissez un compte » : quatre lignes, Impôts, Assurance maladie, Identité numérique, ' +
        'Retraite agricole ; en bas, un lien « Retour au service ».',
      '“Choose an account” page: four lines, Taxes, Health insurance, Digital identity, Farm pension; at ' +
        'the bottom, a link “Back to the service”.',
      'صفحة «اختر حسابًا»: أربعة أسطر، الضرائب، التأمين الصحي، الهوية الرقمية، معاش الفلاحين؛ وفي الأسفل ' +
        'رابط «العودة إلى الخدمة».',
    ),
    (pen) => {
      browser(pen, 'franceconnect.gouv.fr');
      pen.para(22, 142, 346, l('Choisissez un compte', 'Choose an account', 'اختر حسابًا'), {
        size: 23,
        bold: true,
      });
      pen.para(
        22,
        172,
        346,
        l('Pour continuer vers « Ma retraite »', 'To go on to “My pension”', 'للمتابعة إلى «معاشي»'),
        { size: 16, fill: c.soft },
      );
      let y = 200;
      y = row(pen, y, {
        h: 96,
        icon: 'landmark',
        tint: c.sky,
        title: l('Impôts', 'Taxes', 'الضرائب'),
        sub: same('impots.gouv.fr'),
        end: 'chevron',
        zone: 'taxes',
      });
      y = row(pen, y, {
        h: 96,
        icon: 'stethoscope',
        tint: c.success,
        title: l('Assurance maladie', 'Health insurance', 'التأمين الصحي'),
        sub: same('ameli.fr'),
        end: 'chevron',
        zone: 'health',
      });
      y = row(pen, y, {
        h: 96,
        icon: 'id-card',
        tint: c.lilac,
        title: l('Identité numérique', 'Digital identity', 'الهوية الرقمية'),
        sub: l('Sur votre téléphone', 'On your phone', 'على هاتفك'),
        end: 'chevron',
        zone: 'digital',
      });
      row(pen, y, {
        h: 96,
        icon: 'sun',
        tint: '#b07a12',
        title: l('Retraite agricole', 'Farm pension', 'معاش الفلاحين'),
        sub: same('msa.fr'),
        end: 'chevron',
        zone: 'farm',
      });
      pen.text(195, 676, l('Retour au service', 'Back to the service', 'العودة إلى الخدمة'), {
        size: 17,
        at: 'middle',
        fill: c.link,
        underline: true,
      });
      pen.zone('return', { x: 75, y: 644, w: 240, h: 54 });
    },
  ),
};
