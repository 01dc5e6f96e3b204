import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const lostPhone: DemoExercise = {
  key: 'lost-phone',
  title: l('Protéger et retrouver son téléphone', 'Protect and find your phone', 'حماية الهاتف والعثور عليه'),
  summary: l(
    'Trois réglages à faire aujourd’hui, pour le jour où il restera dans le bus.',
    'Three settings to make today, for the day it stays on the bus.',
    'ثلاثة إعدادات تُضبط اليوم، ليوم يبقى فيه الهاتف في الحافلة.',
  ),
  category: 'security',
  tags: ['perdu', 'volé', 'verrouillage', 'localiser'],
  skills: ['protect', 'settings'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-lost-phone.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        '« Votre téléphone n’est pas protégé. » Commencez par le plus important : touchez la ligne qui ' +
          'ferme la porte.',
        '“Your phone is not protected.” Start with what matters most: tap the line that locks the door.',
        '«هاتفك غير محمي.» ابدؤوا بالأهم: المسوا السطر الذي يقفل الباب.',
      ),
      screen: 'security-settings',
      zones: ['lock'],
      hint: l(
        'Un cadenas, et le mot « Aucun » en dessous.',
        'A padlock, with the word “None” below.',
        'قفل وتحته «لا شيء».',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Maintenant, permettez-lui d’être retrouvé s’il se perd.',
        'Now let it be found if it gets lost.',
        'الآن اسمحوا بالعثور عليه إن ضاع.',
      ),
      screen: 'security-settings',
      zones: ['find'],
      hint: l(
        'Un interrupteur est éteint. Il s’agit d’un lieu sur une carte.',
        'A switch is off. It is about a place on a map.',
        'هناك مفتاح متوقف يتعلق بمكان على خريطة.',
      ),
      explanation: l(
        'Ce réglage ne sert que s’il est allumé avant la perte. C’est pour cela qu’on le fait aujourd’hui.',
        'This setting only helps if it was on before the phone was lost. That is why you do it today.',
        'لا ينفع هذا الإعداد إلا إذا شُغّل قبل الضياع، ولهذا نضبطه اليوم.',
      ),
    },
    {
      kind: 'read',
      prompt: l('Votre fiche de secours', 'Your emergency card', 'بطاقة الطوارئ'),
      screen: 'lock',
      body: l(
        'Les **infos d’urgence** s’affichent sans déverrouiller, avec le bouton « Urgence ». Les secours ' +
          'y trouvent :\n\n' +
          '- votre nom, vos allergies, votre traitement ;\n' +
          '- **une personne à prévenir**.\n\n' +
          'N’y écrivez ni votre adresse ni vos codes : tout le monde peut lire cette fiche.',
        'Your **emergency info** can be shown without unlocking, using the “Emergency” button. Rescuers ' +
          'find there:\n\n' +
          '- your name, your allergies, your medicines;\n' +
          '- **someone to call**.\n\n' +
          'Don’t put your address or any codes in it: anyone can read this card.',
        '**معلومات الطوارئ** تظهر من دون فتح القفل عبر زر «طوارئ». يجد فيها المسعفون:\n\n' +
          '- اسمكم وحساسياتكم وعلاجكم؛\n' +
          '- **شخصًا يُتصل به**.\n\n' +
          'لا تكتبوا فيها عنوانكم ولا رموزكم، فالجميع يستطيع قراءتها.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Votre téléphone a disparu. Depuis l’ordinateur d’une amie, vous le voyez sur la carte, à deux ' +
          'pas, dans le parc que vous venez de quitter. Que faites-vous d’abord ?',
        'Your phone is gone. On a friend’s computer you see it on the map, close by, in the park you ' +
          'have just left. What do you do first?',
        'اختفى هاتفكم. على حاسوب صديقة ترونه على الخريطة قريبًا، في الحديقة التي غادرتموها قبل قليل. ماذا تفعلون ' +
          'أولًا؟',
      ),
      screen: 'find-phone',
      options: [
        right(
          l('Le faire sonner', 'Make it ring', 'جعله يرنّ'),
          l(
            'Oui : il sonnera fort, même réglé sur silence. Il est peut-être sous le banc.',
            'Yes: it will ring loudly, even on silent. It may be under the bench.',
            'نعم: سيرنّ بصوت عالٍ ولو كان صامتًا. ربما هو تحت المقعد.',
          ),
        ),
        wrong(
          l('L’effacer', 'Erase it', 'محوه'),
          l(
            'Trop tôt : une fois effacé, on ne peut souvent plus le suivre sur la carte.',
            'Too soon: once erased, it can often no longer be followed on the map.',
            'مبكر جدًا: بعد المحو لا يمكن غالبًا تتبّعه على الخريطة.',
          ),
        ),
        wrong(
          l('En acheter un autre', 'Buy another', 'شراء هاتف آخر'),
          l(
            'Attendez un peu : sa batterie est à 41 %, il répond encore.',
            'Wait a little: its battery is at 41%, it still answers.',
            'انتظروا قليلًا: بطاريته 41% وما زال يستجيب.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Il ne sonne pas, et le point s’éloigne : on l’a emporté. Empêchez qu’on l’ouvre.',
        'It doesn’t ring, and the dot is moving away: someone has taken it. Stop them from opening it.',
        'لا يرنّ والنقطة تبتعد: أخذه أحدهم. امنعوا فتحه.',
      ),
      screen: 'find-phone',
      zones: ['lock'],
      hint: l(
        'Le bouton du milieu ne perd rien de ce que vous avez dedans.',
        'The middle button loses nothing of what you have inside.',
        'الزر الأوسط لا يُفقدكم شيئًا مما فيه.',
      ),
      explanation: l(
        'On peut même afficher un message : « Téléphone perdu, appelez le… ». Beaucoup de gens honnêtes ' +
          'le rendent. N’allez pas le chercher chez un inconnu : prévenez la police.',
        'You can even display a message: “Lost phone, please call…”. Many honest people return it. Don’t ' +
          'go to a stranger’s door to fetch it: tell the police.',
        'يمكنكم حتى عرض رسالة: «هاتف مفقود، اتصلوا بـ…». كثير من الناس الأمناء يعيدونه. لا تذهبوا ' +
          'إلى بيت غريب لاسترجاعه: أبلغوا الشرطة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Il reste combien de batterie au téléphone perdu ? Écrivez le nombre.',
        'How much battery does the lost phone have left? Type the number.',
        'كم بقي من بطارية الهاتف المفقود؟ اكتبوا العدد.',
      ),
      screen: 'find-phone',
      accepted: {
        fr: ['41', '41 %', '41%', 'quarante et un'],
        en: ['41', '41%', '41 %', 'forty-one', '41 percent'],
        ar: ['41', '41%', '٤١', 'واحد وأربعون', '41 بالمئة'],
      },
      hint: l('Sous « Mon téléphone ».', 'Below “My phone”.', 'تحت «هاتفي».'),
    },
    {
      kind: 'order',
      prompt: l(
        'Le téléphone est volé pour de bon. Dans quel ordre agir ?',
        'The phone really has been stolen. In what order do you act?',
        'سُرق الهاتف فعلًا. بأي ترتيب تتصرفون؟',
      ),
      items: [
        l('Le verrouiller à distance', 'Lock it from afar', 'قفله عن بُعد'),
        l(
          'Appeler l’opérateur pour couper la ligne',
          'Call the phone company to cut the line',
          'الاتصال بشركة الاتصالات لقطع الخط',
        ),
        l(
          'Porter plainte, avec le numéro IMEI que donne l’opérateur',
          'Go to the police, with the IMEI number the company gave you',
          'تقديم شكوى مع رقم IMEI الذي تعطيه الشركة',
        ),
        l(
          'L’effacer, quand on n’espère plus le revoir',
          'Erase it, once you have given up hope',
          'محوه عند فقدان الأمل في عودته',
        ),
      ],
      explanation: l(
        'Effacer vient en dernier : après, la carte ne peut souvent plus le suivre. Mais vos photos et vos ' +
          'comptes ne tomberont dans aucune main.',
        'Erasing comes last: afterwards the map can often no longer follow it. But your photos and accounts ' +
          'will fall into nobody’s hands.',
        'المحو يأتي أخيرًا: بعده لا تستطيع الخريطة غالبًا تتبّعه. لكن صوركم وحساباتكم لن تقع في يد أحد.',
      ),
    },
  ],
};
