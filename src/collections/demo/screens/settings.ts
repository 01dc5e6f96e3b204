import { l, same } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { button, field, groupTitle, row, toggle } from './kit/parts';
import { screen } from './kit/screen';
import { keyboard } from './kit/talk';

export const settingsScreens = {
  settings: screen(
    l(
      'Réglages du téléphone : huit lignes, Réseau et internet, Son, Affichage, Accessibilité, Applis, ' +
        'Sécurité, Stockage, Batterie.',
      'The phone’s settings: eight lines, Network and internet, Sound, Display, Accessibility, Apps, ' +
        'Security, Storage, Battery.',
      'إعدادات الهاتف: ثمانية أسطر، الشبكة والإنترنت، الصوت، العرض، إمكانية الوصول، التطبيقات، الأمان، ' +
        'التخزين، البطارية.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l(
        'Réglages',
        'Settings',
        'الإعدادات',
      ), actions: [{ icon: 'search', zone: 'search' }] });
      const lines = [
        ['network', 'wifi', c.sky, l('Réseau et internet', 'Network and internet', 'الشبكة والإنترنت'), l(
          'Wifi, mobile',
          'Wi-Fi, mobile',
          'واي فاي، الجوال',
        )],
        ['sound', 'volume-2', c.support, l('Son', 'Sound', 'الصوت'), l(
          'Sonnerie, volume',
          'Ringtone, volume',
          'الرنين، مستوى الصوت',
        )],
        ['display', 'sun', '#b07a12', l('Affichage', 'Display', 'العرض'), l(
          'Luminosité, taille du texte',
          'Brightness, text size',
          'الإضاءة، حجم النص',
        )],
        ['accessibility', 'accessibility', c.success, l(
          'Accessibilité',
          'Accessibility',
          'إمكانية الوصول',
        ), l(
          'Voir, entendre, toucher',
          'Seeing, hearing, touching',
          'البصر، السمع، اللمس',
        )],
        ['apps', 'layout-grid', c.lilac, l('Applis', 'Apps', 'التطبيقات'), l(
          'Autorisations',
          'Permissions',
          'الأذونات',
        )],
        ['security', 'shield', c.danger, l('Sécurité', 'Security', 'الأمان'), l(
          'Code, téléphone perdu',
          'PIN, lost phone',
          'الرمز، الهاتف المفقود',
        )],
        ['storage', 'hard-drive', c.soft, l('Stockage', 'Storage', 'التخزين'), l(
          '58 Go utilisés sur 64',
          '58 of 64 GB used',
          'مستخدم 58 من 64 غيغا',
        )],
        ['battery', 'battery-medium', c.accent, l('Batterie', 'Battery', 'البطارية'), l(
          '62 %, un jour environ',
          '62%, about a day',
          '62%، نحو يوم',
        )],
      ] as const;
      let y = 102;
      for (const [zone, icon, tint, title, sub] of lines) y = row(pen, y, { h: 78, icon, tint, title, sub, zone });
    },
  ),

  display: screen(
    l(
      'Réglages, page « Affichage » : Luminosité, Taille du texte, Thème sombre éteint, Mise en veille ' +
        'après 30 secondes, Rotation automatique allumée.',
      'Settings, “Display” page: Brightness, Text size, Dark theme off, Sleep after 30 seconds, ' +
        'Auto-rotate on.',
      'الإعدادات، صفحة «العرض»: الإضاءة، حجم النص، الوضع الداكن متوقف، إطفاء الشاشة بعد 30 ثانية، ' +
        'التدوير التلقائي مشغّل.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Affichage', 'Display', 'العرض'), back: true });
      let y = groupTitle(pen, 104, l('Écran', 'Screen', 'الشاشة'));
      y = row(pen, y, { h: 88, icon: 'sun', tint: '#b07a12', title: l(
        'Luminosité',
        'Brightness',
        'الإضاءة',
      ), sub: l(
        '60 %',
        '60%',
        '60%',
      ), zone: 'light' });
      y = row(pen, y, { h: 88, icon: 'type', title: l('Taille du texte', 'Text size', 'حجم النص'), sub: l(
        'Petite',
        'Small',
        'صغير',
      ), end: 'chevron', zone: 'text-size' });
      y = row(pen, y, { h: 88, icon: 'moon', tint: c.lilac, title: l(
        'Thème sombre',
        'Dark theme',
        'الوضع الداكن',
      ), sub: l(
        'Éteint',
        'Off',
        'متوقف',
      ), end: 'off', zone: 'dark' });
      y = groupTitle(pen, y + 6, l('Confort', 'Comfort', 'الراحة'));
      y = row(pen, y, { h: 88, icon: 'clock', tint: c.sky, title: l(
        'Mise en veille',
        'Sleep',
        'إطفاء الشاشة',
      ), sub: l(
        'Après 30 secondes',
        'After 30 seconds',
        'بعد 30 ثانية',
      ), end: 'chevron', zone: 'sleep' });
      row(pen, y, { h: 88, icon: 'rotate-cw', tint: c.support, title: l(
        'Rotation automatique',
        'Auto-rotate',
        'التدوير التلقائي',
      ), sub: l(
        'Allumée',
        'On',
        'مشغّل',
      ), end: 'on', zone: 'rotate' });
    },
  ),

  'text-size': screen(
    l(
      'Page « Taille du texte » : un exemple de message, un curseur entre une petite lettre A et une ' +
        'grande, un interrupteur « Texte en gras », un bouton « Appliquer ».',
      '“Text size” page: a sample message, a slider between a small letter A and a large one, a “Bold ' +
        'text” switch, an “Apply” button.',
      'صفحة «حجم النص»: مثال رسالة، وشريط بين حرف صغير وحرف كبير، ومفتاح «نص عريض»، وزر «تطبيق».',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Taille du texte', 'Text size', 'حجم النص'), back: true });
      pen.text(22, 136, l('Exemple', 'Preview', 'مثال'), { size: 15, bold: true, fill: c.soft });
      pen.rect(22, 150, 346, 190, { r: 20, fill: c.sheet, stroke: c.line });
      pen.text(44, 188, l('Samira', 'Samira', 'سميرة'), { size: 19, bold: true });
      pen.para(44, 222, 302, l(
        'Bonjour ! Le marché est à dix heures demain. On y va ensemble ?',
        'Hello! The market is at ten tomorrow. Shall we go together?',
        'مرحبًا! السوق غدًا في العاشرة. هل نذهب معًا؟',
      ), { size: 20, leading: 31 });
      const letter = l('A', 'A', 'ع');
      pen.text(36, 424, letter, { size: 19, bold: true, at: 'middle' });
      pen.text(350, 428, letter, { size: 36, bold: true, at: 'middle' });
      pen.zone('smaller', { x: 8, y: 386, w: 56, h: 62 });
      pen.zone('bigger', { x: 322, y: 386, w: 60, h: 62 });
      pen.line(76, 418, 308, 418, '#dfd5c0', 8);
      pen.line(76, 418, 134, 418, c.accent, 8);
      [76, 134, 192, 250, 308].forEach((x) => pen.circle(x, 418, 5, { fill: x <= 134 ? c.accent : c.grey }));
      pen.circle(134, 418, 15, { fill: c.accent });
      pen.zone('slider', { x: 70, y: 386, w: 246, h: 62 });
      pen.rect(22, 482, 346, 74, { r: 20, fill: c.sheet, stroke: c.line });
      pen.text(44, 525, l('Texte en gras', 'Bold text', 'نص عريض'), { size: 18 });
      toggle(pen, 326, 519, false);
      pen.zone('bold', { x: 22, y: 482, w: 346, h: 74 });
      button(pen, { x: 22, y: 640, w: 346, h: 58 }, { label: l(
        'Appliquer',
        'Apply',
        'تطبيق',
      ), zone: 'apply' });
    },
  ),

  'wifi-list': screen(
    l(
      'Réglages, page « Wifi » : le wifi est allumé. Trois réseaux, « Box-Martin » et « Voisins-5G » ' +
        'avec un cadenas, « GARE-GRATUIT » sans cadenas, et « Ajouter un réseau ».',
      'Settings, “Wi-Fi” page: Wi-Fi is on. Three networks, “Box-Martin” and “Voisins-5G” with a ' +
        'padlock, “GARE-GRATUIT” without one, and “Add a network”.',
      'الإعدادات، صفحة «واي فاي»: واي فاي مشغّل. ثلاث شبكات، «Box-Martin» و«Voisins-5G» بقفل، ' +
        'و«GARE-GRATUIT» بلا قفل، ثم «إضافة شبكة».',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Wifi', 'Wi-Fi', 'واي فاي'), back: true });
      let y = row(pen, 102, { h: 82, title: l(
        'Utiliser le wifi',
        'Use Wi-Fi',
        'استخدام واي فاي',
      ), end: 'on', strong: true, zone: 'switch' });
      y = groupTitle(pen, y + 4, l('Réseaux à portée', 'Networks in range', 'الشبكات القريبة'));
      const secured = l('Protégé par une clé', 'Protected by a key', 'محمية بكلمة مرور');
      y = row(pen, y, { h: 88, icon: 'wifi', title: same('Box-Martin'), sub: secured, end: 'lock', zone: 'home-box' });
      y = row(pen, y, { h: 88, icon: 'wifi', tint: c.soft, title: same('GARE-GRATUIT'), sub: l(
        'Ouvert à tous',
        'Open to everyone',
        'مفتوحة للجميع',
      ), zone: 'open' });
      y = row(pen, y, { h: 88, icon: 'wifi', tint: c.soft, title: same('Voisins-5G'), sub: secured, end: 'lock', zone: 'neighbours' });
      row(pen, y, { h: 88, icon: 'plus', tint: c.lilac, title: l(
        'Ajouter un réseau',
        'Add a network',
        'إضافة شبكة',
      ), zone: 'add' });
    },
  ),

  'wifi-label': screen(
    l(
      'Photo de l’étiquette collée sous la box. On y lit : « Nom du réseau : Box-Martin », « Clé de ' +
        'sécurité : soleil-42-lune », et un numéro de série « SN 7730 1189 ».',
      'Photo of the label stuck under the internet box. It reads: “Network name: Box-Martin”, “Security ' +
        'key: soleil-42-lune”, and a serial number “SN 7730 1189”.',
      'صورة الملصق أسفل جهاز الإنترنت، كُتب عليه: «اسم الشبكة: Box-Martin»، «مفتاح الأمان: ' +
        'soleil-42-lune»، ورقم تسلسلي «SN 7730 1189».',
    ),
    (pen) => {
      base(pen, '#2a2420', c.white);
      pen.rect(-20, 170, 430, 420, { r: 40, fill: '#f3f1ec' });
      pen.rect(-20, 540, 430, 50, { r: 20, fill: '#dcd7cb' });
      [0, 1, 2, 3, 4].forEach((i) => pen.line(60 + i * 68, 202, 92 + i * 68, 202, '#cfc8b8', 7));
      pen.rect(34, 240, 322, 262, { r: 12, fill: c.white, stroke: '#cfc8b8' });
      pen.text(56, 284, l('Nom du réseau', 'Network name', 'اسم الشبكة'), { size: 15.5, fill: c.soft });
      pen.text(56, 312, 'Box-Martin', { size: 23, bold: true });
      pen.line(56, 334, 334, 334);
      pen.text(56, 366, l(
        'Clé de sécurité (wifi)',
        'Security key (Wi-Fi)',
        'مفتاح الأمان (واي فاي)',
      ), { size: 15.5, fill: c.soft });
      pen.text(56, 398, 'soleil-42-lune', { size: 26, bold: true });
      pen.line(56, 424, 334, 424);
      pen.text(56, 456, 'SN 7730 1189', { size: 15, fill: c.soft });
      [0, 3, 5, 9, 12, 14, 19, 22, 25, 27, 32, 36].forEach((x, i) => pen.rect(210 + x * 3, 442, i % 3 ? 3 : 6, 42, { fill: c.ink }));
      pen.text(195, 660, l(
        'Sous la box, à la maison',
        'Under the box, at home',
        'أسفل الجهاز، في البيت',
      ), { size: 16.5, at: 'middle', fill: c.white });
    },
  ),

  'wifi-key': screen(
    l(
      'Page de connexion au réseau « Box-Martin » : un champ « Mot de passe » avec un œil, deux boutons ' +
        '« Annuler » et « Se connecter », et le clavier.',
      'Page to join the network “Box-Martin”: a “Password” field with an eye, two buttons “Cancel” and ' +
        '“Connect”, and the keyboard.',
      'صفحة الاتصال بشبكة «Box-Martin»: خانة «كلمة المرور» مع رسم عين، وزرّان «إلغاء» و«اتصال»، ولوحة ' +
        'المفاتيح.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: same('Box-Martin'), close: true });
      pen.icon('wifi', 195, 172, 64, c.accent);
      pen.text(195, 238, l(
        'Réseau protégé',
        'Protected network',
        'شبكة محمية',
      ), { size: 17, at: 'middle', fill: c.soft });
      field(pen, 272, { label: l(
        'Mot de passe',
        'Password',
        'كلمة المرور',
      ), value: '••••••••••••••', focus: true, icon: 'eye', zone: 'password' });
      button(pen, { x: 22, y: 400, w: 166, h: 54 }, { label: l(
        'Annuler',
        'Cancel',
        'إلغاء',
      ), kind: 'line', zone: 'cancel' });
      button(pen, { x: 202, y: 400, w: 166, h: 54 }, { label: l(
        'Se connecter',
        'Connect',
        'اتصال',
      ), zone: 'connect' });
      keyboard(pen);
    },
  ),
};
