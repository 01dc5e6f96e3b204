import { l, same } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { button, field, groupTitle, row } from './kit/parts';
import { screen } from './kit/screen';
import { keyboard } from './kit/talk';

export const wifiScreens = {
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
      let y = row(pen, 102, {
        h: 82,
        title: l('Utiliser le wifi', 'Use Wi-Fi', 'استخدام واي فاي'),
        end: 'on',
        strong: true,
        zone: 'switch',
      });
      y = groupTitle(pen, y + 4, l('Réseaux à portée', 'Networks in range', 'الشبكات القريبة'));
      const secured = l('Protégé par une clé', 'Protected by a key', 'محمية بكلمة مرور');
      y = row(pen, y, {
        h: 88,
        icon: 'wifi',
        title: same('Box-Martin'),
        sub: secured,
        end: 'lock',
        zone: 'home-box',
      });
      y = row(pen, y, {
        h: 88,
        icon: 'wifi',
        tint: c.soft,
        title: same('GARE-GRATUIT'),
        sub: l('Ouvert à tous', 'Open to everyone', 'مفتوحة للجميع'),
        zone: 'open',
      });
      y = row(pen, y, {
        h: 88,
        icon: 'wifi',
        tint: c.soft,
        title: same('Voisins-5G'),
        sub: secured,
        end: 'lock',
        zone: 'neighbours',
      });
      row(pen, y, {
        h: 88,
        icon: 'plus',
        tint: c.lilac,
        title: l('Ajouter un réseau', 'Add a network', 'إضافة شبكة'),
        zone: 'add',
      });
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
      pen.text(56, 366, l('Clé de sécurité (wifi)', 'Security key (Wi-Fi)', 'مفتاح الأمان (واي فاي)'), {
        size: 15.5,
        fill: c.soft,
      });
      pen.text(56, 398, 'soleil-42-lune', { size: 26, bold: true });
      pen.line(56, 424, 334, 424);
      pen.text(56, 456, 'SN 7730 1189', { size: 15, fill: c.soft });
      [0, 3, 5, 9, 12, 14, 19, 22, 25, 27, 32, 36].forEach((x, i) =>
        pen.rect(210 + x * 3, 442, i % 3 ? 3 : 6, 42, { fill: c.ink }),
      );
      pen.text(195, 660, l('Sous la box, à la maison', 'Under the box, at home', 'أسفل الجهاز، في البيت'), {
        size: 16.5,
        at: 'middle',
        fill: c.white,
      });
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
      pen.text(195, 238, l('Réseau protégé', 'Protected network', 'شبكة محمية'), {
        size: 17,
        at: 'middle',
        fill: c.soft,
      });
      field(pen, 272, {
        label: l('Mot de passe', 'Password', 'كلمة المرور'),
        value: '••••••••••••••',
        focus: true,
        icon: 'eye',
        zone: 'password',
      });
      button(
        pen,
        { x: 22, y: 400, w: 166, h: 54 },
        { label: l('Annuler', 'Cancel', 'إلغاء'), kind: 'line', zone: 'cancel' },
      );
      button(
        pen,
        { x: 202, y: 400, w: 166, h: 54 },
        { label: l('Se connecter', 'Connect', 'اتصال'), zone: 'connect' },
      );
      keyboard(pen);
    },
  ),
};
