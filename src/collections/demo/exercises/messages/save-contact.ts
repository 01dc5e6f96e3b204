import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const saveContact: DemoExercise = {
  key: 'save-contact',
  title: l('Enregistrer un numéro', 'Save a number', 'حفظ رقم هاتف'),
  summary: l(
    'Noter le numéro du médecin dans le téléphone, et savoir enfin qui appelle.',
    'Put the doctor’s number in your phone, and know at last who is calling.',
    'حفظ رقم الطبيب في الهاتف، ومعرفة المتصل أخيرًا.',
  ),
  category: 'messages',
  tags: ['contacts', 'numéro', 'carnet d’adresses'],
  skills: ['write', 'navigate'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-save-contact.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Votre carnet d’adresses', 'Your address book', 'دفتر عناوينكم'),
      screen: 'contacts',
      body: l(
        'L’application **Contacts** est votre carnet d’adresses. Une fois un numéro enregistré :\n\n' +
          '- le téléphone **affiche le nom** de la personne qui appelle ;\n' +
          '- vous l’appelez en touchant son nom, sans rien taper ;\n' +
          '- un numéro inconnu devient plus facile à repérer.\n\n' +
          'Le docteur Benali vous a donné le sien sur une carte.',
        'The **Contacts** app is your address book. Once a number is saved:\n\n' +
          '- the phone **shows the name** of the person calling;\n' +
          '- you call them by tapping their name, with nothing to dial;\n' +
          '- an unknown number becomes easier to spot.\n\n' +
          'Dr Benali gave you his on a card.',
        'تطبيق **جهات الاتصال** هو دفتر عناوينكم. بعد حفظ الرقم:\n\n' +
          '- **يُظهر الهاتف اسم** المتصل؛\n' +
          '- تتصلون به بلمس اسمه من دون كتابة؛\n' +
          '- ويسهل تمييز الرقم المجهول.\n\n' +
          'أعطاكم الدكتور بن علي رقمه على بطاقة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Ajoutez quelqu’un à votre carnet.',
        'Add someone to your address book.',
        'أضيفوا شخصًا إلى دفتركم.',
      ),
      screen: 'contacts',
      zones: ['add'],
      hint: l(
        'Une silhouette avec un petit plus.',
        'A figure with a small plus sign.',
        'صورة شخص مع علامة زائد صغيرة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Son nom est déjà écrit. Où toucher pour noter son numéro ?',
        'His name is already there. Where do you tap to enter his number?',
        'كُتب اسمه من قبل. أين تلمسون لكتابة رقمه؟',
      ),
      screen: 'contact-form',
      zones: ['phone', 'phone-icon'],
      hint: l(
        'Lisez les mots au-dessus de chaque case vide.',
        'Read the words above each empty box.',
        'اقرؤوا الكلمات فوق كل خانة فارغة.',
      ),
      explanation: l(
        'Quand on touche une case, le clavier se lève tout seul. Pour un numéro, il montre des chiffres.',
        'When you tap a box, the keyboard comes up by itself. For a number, it shows digits.',
        'عند لمس الخانة تظهر لوحة المفاتيح وحدها، وتعرض الأرقام إذا كان المطلوب رقمًا.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Sur la carte, on lit : « Dr Benali, 01 99 00 24 68 ». Écrivez son numéro.',
        'The card reads: “Dr Benali, 01 99 00 24 68”. Type his number.',
        'كُتب على البطاقة: «الدكتور بن علي، 01 99 00 24 68». اكتبوا رقمه.',
      ),
      accepted: {
        fr: ['01 99 00 24 68', '0199002468', '01.99.00.24.68', '+33 1 99 00 24 68', '+33199002468'],
        en: ['01 99 00 24 68', '0199002468', '01.99.00.24.68', '+33 1 99 00 24 68', '+33199002468'],
        ar: [
          '01 99 00 24 68',
          '0199002468',
          '01.99.00.24.68',
          '+33 1 99 00 24 68',
          '+33199002468',
          '٠١٩٩٠٠٢٤٦٨',
        ],
      },
      placeholder: l('Dix chiffres', 'Ten digits', 'عشرة أرقام'),
      hint: l(
        'Dix chiffres en tout ; les espaces ne comptent pas.',
        'Ten digits in all; spaces don’t matter.',
        'عشرة أرقام في المجموع، والفراغات لا تهم.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous fermez la page avec la croix, sans toucher « Enregistrer ». Qu’arrive-t-il ?',
        'You close the page with the cross, without tapping “Save”. What happens?',
        'أغلقتم الصفحة بعلامة × من دون لمس «حفظ». ماذا يحدث؟',
      ),
      screen: 'contact-form',
      options: [
        right(
          l('Le numéro n’est pas gardé', 'The number is not kept', 'لا يُحفظ الرقم'),
          l(
            'Oui. La plupart des téléphones demandent tout de même si vous êtes sûr.',
            'Yes. Most phones will at least ask whether you are sure.',
            'نعم. ومعظم الهواتف تسألكم مع ذلك إن كنتم متأكدين.',
          ),
        ),
        wrong(
          l('Le numéro est gardé quand même', 'The number is kept all the same', 'يُحفظ الرقم رغم ذلك'),
          l(
            'La croix veut dire « j’abandonne ». C’est « Enregistrer » qui garde.',
            'The cross means “I give up”. “Save” is what keeps it.',
            'علامة × تعني «ألغي». «حفظ» هو الذي يحتفظ بالرقم.',
          ),
        ),
        wrong(
          l('Le docteur est prévenu', 'The doctor is told', 'يُبلَّغ الطبيب'),
          l(
            'Non, votre carnet est à vous : personne ne sait qui s’y trouve.',
            'No, your address book is yours: nobody knows who is in it.',
            'لا، دفتركم لكم وحدكم، ولا أحد يعرف من فيه.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Un ami vient de vous appeler, son numéro n’est pas enregistré. Dans quel ordre le noter ?',
        'A friend has just called and his number is not saved. In what order do you save it?',
        'اتصل بكم صديق ورقمه غير محفوظ. بأي ترتيب تحفظونه؟',
      ),
      items: [
        l('Ouvrir l’application Contacts', 'Open the Contacts app', 'فتح تطبيق جهات الاتصال'),
        l('Toucher « Ajouter »', 'Tap “Add”', 'لمس «إضافة»'),
        l('Écrire son nom et son numéro', 'Type his name and number', 'كتابة اسمه ورقمه'),
        l('Toucher « Enregistrer »', 'Tap “Save”', 'لمس «حفظ»'),
      ],
    },
  ],
};
