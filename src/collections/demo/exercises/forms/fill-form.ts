import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const fillForm: DemoExercise = {
  key: 'fill-form',
  title: l(
    'Remplir un formulaire sans s’énerver',
    'Fill in a form without losing your temper',
    'ملء استمارة بهدوء',
  ),
  summary: l(
    'Les étoiles, les cases, les dates et le rouge : ce que demande un formulaire, et pourquoi il râle.',
    'Stars, boxes, dates and red ink: what a form wants, and why it complains.',
    'النجوم والمربعات والتواريخ والأحمر: ماذا تريد الاستمارة، ولماذا تعترض.',
  ),
  category: 'forms',
  tags: ['formulaire', 'date', 'erreur', 'bibliothèque'],
  skills: ['procedures', 'write'],
  difficulty: 'easy',
  minutes: 6,
  cover: 'cover-fill-form.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Odile s’inscrit à la bibliothèque', 'Odile joins the library', 'أوديل تسجّل في المكتبة'),
      screen: 'form',
      body: l(
        'Un formulaire est une feuille à trous. Chaque trou s’appelle un **champ**.\n\n' +
          '- Une **étoile** (*) veut dire : réponse obligatoire.\n' +
          '- Le mot **facultatif** veut dire : vous pouvez laisser vide.\n' +
          '- Le texte gris, dans un champ, est **un exemple** : il disparaît quand on écrit.\n\n' +
          'Dans cet exercice, vous aidez Odile Moreau, née le 3 février 1952.',
        'A form is a sheet with gaps to fill. Each gap is called a **field**.\n\n' +
          '- A **star** (*) means: an answer is required.\n' +
          '- The word **optional** means: you may leave it empty.\n' +
          '- Grey text inside a field is **an example**: it goes away when you type.\n\n' +
          'In this exercise you are helping Odile Moreau, born on 3 February 1952.',
        'الاستمارة ورقة فيها فراغات، وكل فراغ يسمى **خانة**.\n\n' +
          '- **النجمة** (*) تعني: الإجابة إلزامية.\n' +
          '- كلمة **اختياري** تعني: يمكن تركها فارغة.\n' +
          '- النص الرمادي داخل الخانة **مثال** يختفي عند الكتابة.\n\n' +
          'في هذا التمرين تساعدون أوديل مورو، المولودة في 3 فبراير 1952.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Écrivez la date de naissance d’Odile, le 3 février 1952, comme le champ le demande : jj/mm/aaaa.',
        'Type Odile’s date of birth, 3 February 1952, the way the field asks for it: dd/mm/yyyy.',
        'اكتبوا تاريخ ميلاد أوديل، 3 فبراير 1952، كما تطلب الخانة: يوم/شهر/سنة.',
      ),
      screen: 'form',
      accepted: {
        fr: ['03/02/1952', '03 02 1952', '03-02-1952', '03.02.1952', '03021952'],
        en: ['03/02/1952', '03 02 1952', '03-02-1952', '03.02.1952', '03021952'],
        ar: ['03/02/1952', '03 02 1952', '03-02-1952', '03.02.1952', '03021952', '٠٣/٠٢/١٩٥٢'],
      },
      placeholder: l('jj/mm/aaaa', 'dd/mm/yyyy', 'يي/شش/سسسس'),
      hint: l(
        'Deux chiffres pour le jour, deux pour le mois, quatre pour l’année. Le 3 s’écrit 03.',
        'Two digits for the day, two for the month, four for the year. 3 is written 03.',
        'رقمان لليوم، ورقمان للشهر، وأربعة للسنة. الرقم 3 يُكتب 03.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Quels champs Odile doit-elle absolument remplir ?',
        'Which fields must Odile fill in?',
        'أي خانات يجب على أوديل ملؤها حتمًا؟',
      ),
      screen: 'form',
      options: [
        right(
          l('Le prénom', 'First name', 'الاسم'),
          l('Oui, il porte une étoile.', 'Yes, it has a star.', 'نعم، بجانبه نجمة.'),
        ),
        right(
          l('La date de naissance', 'Date of birth', 'تاريخ الميلاد'),
          l('Oui, elle porte une étoile.', 'Yes, it has a star.', 'نعم، بجانبه نجمة.'),
        ),
        wrong(
          l('Le téléphone', 'Phone', 'الهاتف'),
          l(
            'Non, il est facultatif. Ne donnez que ce qui est utile.',
            'No, it is optional. Give only what is needed.',
            'لا، فهو اختياري. لا تعطوا إلا ما يلزم.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Odile a lu le règlement de la bibliothèque. Dites-le au formulaire.',
        'Odile has read the library rules. Tell the form so.',
        'قرأت أوديل نظام المكتبة. أخبروا الاستمارة بذلك.',
      ),
      screen: 'form',
      zones: ['accept'],
      hint: l(
        'On répond par une coche dans un petit carré.',
        'You answer with a tick in a small square.',
        'الجواب علامة داخل مربع صغير.',
      ),
      explanation: l(
        'Toucher la phrase coche aussi la case : inutile de viser le carré.',
        'Tapping the sentence ticks the box as well: no need to aim at the square.',
        'لمس الجملة يضع العلامة أيضًا، فلا داعي لإصابة المربع بدقة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Le formulaire n’est pas parti : « Une réponse est à corriger ». Touchez le champ fautif.',
        'The form did not go: “One answer needs correcting”. Tap the field at fault.',
        'لم تُرسل الاستمارة: «هناك إجابة تحتاج إلى تصحيح». المسوا الخانة الخاطئة.',
      ),
      screen: 'form-error',
      zones: ['birth', 'birth-icon'],
      hint: l(
        'Le rouge montre l’endroit, et une phrase dit pourquoi.',
        'Red shows the place, and a sentence says why.',
        'الأحمر يدل على المكان، وجملة تشرح السبب.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Pourquoi le 31/02/1952 est-il refusé ?',
        'Why is 31/02/1952 refused?',
        'لماذا رُفض التاريخ 31/02/1952؟',
      ),
      screen: 'form-error',
      options: [
        right(
          l('Février n’a jamais 31 jours', 'February never has 31 days', 'فبراير لا يصل أبدًا إلى 31 يومًا'),
          l(
            'Exactement. Une faute de frappe : 31 au lieu de 03.',
            'Exactly. A slip of the finger: 31 instead of 03.',
            'بالضبط. خطأ في الكتابة: 31 بدل 03.',
          ),
        ),
        wrong(
          l('Odile est trop âgée', 'Odile is too old', 'أوديل كبيرة في السن'),
          l(
            'Pas du tout ! On lit à tout âge.',
            'Not at all! Reading has no age.',
            'أبدًا! القراءة لكل الأعمار.',
          ),
        ),
        wrong(
          l('Le site est en panne', 'The site is broken', 'الموقع معطّل'),
          l(
            'Non : il a même dit où se trouve l’erreur.',
            'No: it even said where the mistake is.',
            'لا، بل دلّ على مكان الخطأ.',
          ),
        ),
      ],
      explanation: l(
        'Un message rouge n’est pas un reproche. Le formulaire a gardé tout le reste : on corrige, puis ' +
          'on touche « Continuer ».',
        'A red message is not a telling-off. The form has kept everything else: correct it, then tap ' +
          '“Continue”.',
        'الرسالة الحمراء ليست توبيخًا. احتفظت الاستمارة بكل الباقي: صحّحوا ثم المسوا «متابعة».',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'La bonne méthode devant un long formulaire :',
        'The right way to tackle a long form:',
        'الطريقة الصحيحة أمام استمارة طويلة:',
      ),
      items: [
        l('Préparer ses papiers', 'Get your papers ready', 'تجهيز الأوراق'),
        l('Répondre champ par champ', 'Answer field by field', 'الإجابة خانة خانة'),
        l('Relire du début à la fin', 'Read it from start to end', 'المراجعة من البداية إلى النهاية'),
        l('Toucher « Continuer »', 'Tap “Continue”', 'لمس «متابعة»'),
        l('Noter le numéro de dossier', 'Write down the reference number', 'تدوين رقم الملف'),
      ],
    },
  ],
};
