import { l } from '../text';
import type { L } from '../types';
import { base } from './kit/frame';
import { c } from './kit/palette';
import { button, field, notice } from './kit/parts';
import type { Pen } from './kit/pen';
import { screen } from './kit/screen';
import { keyboard } from './kit/talk';

/** The browser's address bar; a page begins at 100. */
export function browser(pen: Pen, address: string, safe = true): void {
  base(pen);
  pen.rect(0, 36, 390, 62, { fill: c.paper });
  pen.icon('house', 30, 67, 23, c.soft);
  pen.zone('browser-home', { x: 4, y: 40, w: 52, h: 54 });
  pen.rect(58, 44, 270, 46, { r: 23, fill: c.sheet, stroke: c.line });
  pen.icon(safe ? 'lock' : 'triangle-alert', 80, 67, 17, safe ? c.success : c.danger, 2.2);
  pen.text(96, 73, address, { size: 16, max: 222 });
  pen.zone('address', { x: 58, y: 40, w: 270, h: 54 });
  pen.icon('ellipsis-vertical', 358, 67, 23, c.soft);
  pen.zone('browser-menu', { x: 332, y: 40, w: 54, h: 54 });
  pen.line(0, 98, 390, 98);
}

/** The head of a public service's page: a generic sign, no coat of arms. */
export function service(pen: Pen, name: L, sub: L): void {
  pen.rect(0, 99, 390, 70, { fill: c.sheet });
  pen.circle(46, 134, 22, { fill: c.lilacSoft });
  pen.icon('landmark', 46, 134, 24, c.lilac);
  pen.text(80, 131, name, { size: 18, bold: true, max: 290 });
  pen.text(80, 152, sub, { size: 14, fill: c.soft, max: 290 });
  pen.line(0, 169, 390, 169);
}

const town = l('Ville de Montreuil', 'City of Montreuil', 'مدينة مونتروي');

export const webScreens = {
  browser: screen(
    l(
      'Page d’accueil du navigateur : un champ « Rechercher ou saisir une adresse », un micro, quatre ' +
        'raccourcis (Mairie, Météo, Bus, Actualités) et le clavier.',
      'The browser’s start page: a field “Search or type an address”, a microphone, four shortcuts (Town ' +
        'hall, Weather, Bus, News) and the keyboard.',
      'صفحة بداية المتصفح: خانة «ابحث أو اكتب عنوانًا»، وميكروفون، وأربعة اختصارات (البلدية، الطقس، ' +
        'الحافلة، الأخبار)، ولوحة المفاتيح.',
    ),
    (pen) => {
      base(pen, c.paper);
      pen.icon('globe', 195, 118, 70, c.sky, 1.6);
      pen.rect(22, 188, 346, 58, { r: 29, fill: c.sheet, stroke: c.accent, sw: 2.2 });
      pen.icon('search', 52, 217, 23, c.soft);
      pen.line(76, 204, 76, 230, c.accent, 2);
      pen.text(
        82,
        223,
        l('Rechercher ou saisir une adresse', 'Search or type an address', 'ابحث أو اكتب عنوانًا'),
        { size: 16, fill: '#8b958f', max: 236 },
      );
      pen.zone('search', { x: 22, y: 188, w: 300, h: 58 });
      pen.icon('mic', 342, 217, 23, c.accent);
      pen.zone('mic', { x: 318, y: 188, w: 56, h: 58 });
      const shortcuts = [
        ['townhall', 'landmark', c.lilac, l('Mairie', 'Town hall', 'البلدية')],
        ['weather', 'cloud-sun', '#3b86ab', l('Météo', 'Weather', 'الطقس')],
        ['bus', 'map-pin', c.success, l('Bus', 'Bus', 'الحافلة')],
        ['news', 'file-text', c.support, l('Actualités', 'News', 'الأخبار')],
      ] as const;
      shortcuts.forEach(([zone, icon, fill, label], i) => {
        const cx = 60 + i * 90;
        pen.circle(cx, 322, 32, { fill });
        pen.icon(icon, cx, 322, 29, c.white);
        pen.text(cx, 378, label, { size: 14.5, at: 'middle', max: 84 });
        pen.zone(zone, { x: cx - 42, y: 286, w: 84, h: 100 });
      });
      keyboard(pen);
    },
  ),

  results: screen(
    l(
      'Résultats de la recherche « carte grise ». Le premier porte la mention « Annonce » et l’adresse « ' +
        'carte-grise-vite.example », le deuxième l’adresse « immatriculation.ants.gouv.fr », le ' +
        'troisième « forum-auto.example ».',
      'Results for the search “carte grise” (vehicle registration). The first is marked “Ad” with the ' +
        'address “carte-grise-vite.example”, the second has the address “immatriculation.ants.gouv.fr”, ' +
        'the third “forum-auto.example”.',
      'نتائج البحث عن «البطاقة الرمادية». الأولى تحمل كلمة «إعلان» وعنوان «carte-grise-vite.example»، ' +
        'والثانية عنوان «immatriculation.ants.gouv.fr»، والثالثة «forum-auto.example».',
    ),
    (pen) => {
      browser(pen, pen.say(l('carte grise', 'carte grise', 'البطاقة الرمادية')));
      const found = [
        [
          'ad',
          'carte-grise-vite.example',
          l('Votre carte grise en 5 minutes', 'Your registration in 5 minutes', 'بطاقتك الرمادية في 5 دقائق'),
          l(
            'Service rapide, dès 49,90 €. Paiement immédiat par carte.',
            'Quick service from €49.90. Pay now by card.',
            'خدمة سريعة ابتداءً من 49.90 يورو. الدفع فورًا بالبطاقة.',
          ),
        ],
        [
          'official',
          'immatriculation.ants.gouv.fr',
          l('Immatriculer un véhicule', 'Register a vehicle', 'تسجيل مركبة'),
          l(
            'Le service public. La démarche en ligne, sans frais de service.',
            'The public service. Apply online, no service fee.',
            'الخدمة العمومية. المعاملة عبر الإنترنت بلا رسوم خدمة.',
          ),
        ],
        [
          'forum',
          'forum-auto.example',
          l('Carte grise : vos questions', 'Vehicle papers: your questions', 'البطاقة الرمادية: أسئلتكم'),
          l(
            '« Bonjour, quelqu’un sait-il combien de temps… »',
            '“Hello, does anyone know how long it takes…”',
            '«مرحبًا، هل يعرف أحدكم كم يستغرق…»',
          ),
        ],
      ] as const;
      found.forEach(([zone, address, title, text], i) => {
        const y = 118 + i * 196;
        let x = 22;
        if (zone === 'ad') {
          pen.rect(22, y + 6, 76, 28, { r: 6, fill: c.sunSoft, stroke: c.sun });
          pen.text(60, y + 26, l('Annonce', 'Ad', 'إعلان'), { size: 15, bold: true, at: 'middle', max: 70 });
          x = 108;
        }
        pen.text(x, y + 26, address, { size: 16, fill: c.success, max: 368 - x });
        const next = pen.para(22, y + 62, 346, title, { size: 20, bold: true, fill: c.link, leading: 28 });
        pen.para(22, next + 4, 346, text, { size: 15.5, fill: c.soft, leading: 23 });
        if (i < 2) pen.line(22, y + 180, 368, y + 180);
        pen.zone(zone, { x: 10, y: y - 6, w: 370, h: 180 });
      });
    },
  ),

  form: screen(
    l(
      'Formulaire d’inscription à la bibliothèque : Nom « Moreau », Prénom vide avec une étoile, Date de ' +
        'naissance avec l’exemple « jj/mm/aaaa », une case « J’accepte le règlement » non cochée, un ' +
        'bouton « Continuer ».',
      'Library registration form: Last name “Moreau”, First name empty with a star, Date of birth with ' +
        'the example “dd/mm/yyyy”, an unticked box “I accept the rules”, a “Continue” button.',
      'استمارة تسجيل في المكتبة: اللقب «مورو»، الاسم فارغ مع نجمة، تاريخ الميلاد مع المثال «يي/شش/سسسس»، ' +
        'مربع «أوافق على النظام» غير مؤشر، وزر «متابعة».',
    ),
    (pen) => {
      browser(pen, 'montreuil.example');
      service(pen, l('Bibliothèque', 'Library', 'المكتبة'), town);
      let y = field(pen, 190, {
        label: l('Nom *', 'Last name *', 'اللقب *'),
        value: l('Moreau', 'Moreau', 'مورو'),
        zone: 'last',
      });
      y = field(pen, y + 4, { label: l('Prénom *', 'First name *', 'الاسم *'), focus: true, zone: 'first' });
      y = field(pen, y + 4, {
        label: l('Date de naissance *', 'Date of birth *', 'تاريخ الميلاد *'),
        placeholder: l('jj/mm/aaaa', 'dd/mm/yyyy', 'يي/شش/سسسس'),
        icon: 'calendar',
        zone: 'birth',
      });
      y = field(pen, y + 4, {
        label: l('Téléphone', 'Phone', 'الهاتف'),
        placeholder: l('Facultatif', 'Optional', 'اختياري'),
        zone: 'phone',
      });
      pen.rect(24, y + 10, 30, 30, { r: 6, fill: c.sheet, stroke: c.soft, sw: 2 });
      pen.text(68, y + 31, l('J’accepte le règlement *', 'I accept the rules *', 'أوافق على النظام *'), {
        size: 16.5,
        max: 300,
      });
      pen.zone('accept', { x: 14, y: y - 2, w: 360, h: 54 });
      button(
        pen,
        { x: 22, y: y + 66, w: 346, h: 54 },
        { label: l('Continuer', 'Continue', 'متابعة'), zone: 'continue' },
      );
    },
  ),

  'form-error': screen(
    l(
      'Le même formulaire après envoi : le prénom est rempli, la date « 31/02/1952 » est entourée de ' +
        'rouge avec le message « Cette date n’existe pas », la case du règlement est cochée, un bouton « ' +
        'Continuer ».',
      'The same form after sending: the first name is filled in, the date “31/02/1952” is outlined in ' +
        'red with the message “This date does not exist”, the rules box is ticked, a “Continue” button.',
      'الاستمارة نفسها بعد الإرسال: الاسم مملوء، والتاريخ «31/02/1952» محاط بالأحمر مع رسالة «هذا ' +
        'التاريخ غير موجود»، ومربع النظام مؤشر، وزر «متابعة».',
    ),
    (pen) => {
      browser(pen, 'montreuil.example');
      service(pen, l('Bibliothèque', 'Library', 'المكتبة'), town);
      let y = notice(
        pen,
        186,
        l('Une réponse est à corriger.', 'One answer needs correcting.', 'هناك إجابة تحتاج إلى تصحيح.'),
        c.dangerSoft,
        c.danger,
        'circle-alert',
      );
      y = field(pen, y, {
        label: l('Nom *', 'Last name *', 'اللقب *'),
        value: l('Moreau', 'Moreau', 'مورو'),
        zone: 'last',
      });
      y = field(pen, y, {
        label: l('Prénom *', 'First name *', 'الاسم *'),
        value: l('Odile', 'Odile', 'أوديل'),
        zone: 'first',
      });
      y = field(pen, y, {
        label: l('Date de naissance *', 'Date of birth *', 'تاريخ الميلاد *'),
        value: '31/02/1952',
        icon: 'calendar',
        error: l('Cette date n’existe pas.', 'This date does not exist.', 'هذا التاريخ غير موجود.'),
        zone: 'birth',
      });
      pen.rect(24, y + 10, 30, 30, { r: 6, fill: c.accent });
      pen.icon('check', 39, y + 25, 22, c.white, 3);
      pen.text(68, y + 31, l('J’accepte le règlement *', 'I accept the rules *', 'أوافق على النظام *'), {
        size: 16.5,
        max: 300,
      });
      pen.zone('accept', { x: 14, y: y - 2, w: 360, h: 54 });
      button(
        pen,
        { x: 22, y: y + 66, w: 346, h: 54 },
        { label: l('Continuer', 'Continue', 'متابعة'), zone: 'continue' },
      );
    },
  ),

  password: screen(
    l(
      'Création d’un compte, page « Mot de passe » : un champ masqué par des points avec un œil, une ' +
        'jauge « Moyen », trois conseils (12 caractères au moins, des mots sans lien, jamais le même ' +
        'ailleurs) et un bouton « Créer mon compte ».',
      'Creating an account, “Password” page: a field hidden by dots with an eye, a gauge reading “Fair”, ' +
        'three tips (at least 12 characters, unrelated words, never the same elsewhere) and a “Create my ' +
        'account” button.',
      'إنشاء حساب، صفحة «كلمة المرور»: خانة مخفية بنقاط مع رسم عين، ومقياس «متوسطة»، وثلاث نصائح (12 ' +
        'حرفًا على الأقل، كلمات بلا رابط، لا تكرّرها في مكان آخر)، وزر «إنشاء حسابي».',
    ),
    (pen) => {
      browser(pen, 'montreuil.example');
      service(pen, l('Votre compte', 'Your account', 'حسابك'), town);
      pen.para(22, 214, 346, l('Choisissez un mot de passe', 'Choose a password', 'اختر كلمة مرور'), {
        size: 22,
        bold: true,
      });
      field(pen, 240, {
        label: l('Mot de passe', 'Password', 'كلمة المرور'),
        value: '•••••••••',
        focus: true,
        icon: 'eye',
        zone: 'password',
      });
      [0, 1, 2, 3].forEach((i) =>
        pen.rect(22 + i * 88, 340, 80, 9, { r: 4.5, fill: i < 2 ? c.sun : '#e3dac6' }),
      );
      pen.text(22, 376, l('Moyen', 'Fair', 'متوسطة'), { size: 16, bold: true, fill: '#8a5c00' });
      pen.zone('gauge', { x: 14, y: 328, w: 362, h: 60 });
      const tips = [
        [false, l('12 caractères au moins', 'At least 12 characters', '12 حرفًا على الأقل')],
        [true, l('Des mots sans lien entre eux', 'Words that have no link', 'كلمات لا رابط بينها')],
        [true, l('Jamais le même sur deux sites', 'Never the same on two sites', 'لا تُكرَّر في موقعين')],
      ] as const;
      tips.forEach(([done, text], i) => {
        pen.icon(done ? 'circle-check' : 'circle-alert', 36, 424 + i * 42, 23, done ? c.success : c.support);
        pen.text(60, 430 + i * 42, text, { size: 16.5, max: 308 });
      });
      button(
        pen,
        { x: 22, y: 580, w: 346, h: 56 },
        { label: l('Créer mon compte', 'Create my account', 'إنشاء حسابي'), zone: 'create' },
      );
      pen.text(195, 686, l('J’ai déjà un compte', 'I already have an account', 'لدي حساب بالفعل'), {
        size: 16.5,
        at: 'middle',
        fill: c.link,
        underline: true,
      });
      pen.zone('login', { x: 75, y: 656, w: 240, h: 54 });
    },
  ),
};
