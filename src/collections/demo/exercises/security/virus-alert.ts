import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const virusAlert: DemoExercise = {
  key: 'virus-alert',
  title: l(
    'L’écran rouge qui crie « virus »',
    'The red screen that shouts “virus”',
    'الشاشة الحمراء التي تصرخ «فيروس»',
  ),
  summary: l(
    'Une page clignote et vous ordonne d’appeler un numéro. Fermez-la : c’est tout.',
    'A page flashes and orders you to call a number. Close it: that is all.',
    'صفحة تومض وتأمركم بالاتصال برقم. أغلقوها وانتهى الأمر.',
  ),
  category: 'security',
  tags: ['virus', 'fausse alerte', 'navigateur', '17Cyber'],
  skills: ['critical-eye', 'navigate'],
  difficulty: 'easy',
  minutes: 4,
  cover: 'cover-virus-alert.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Respirez', 'Breathe', 'تنفّسوا'),
      screen: 'fake-alert',
      body: l(
        'Vous lisiez une recette, et soudain l’écran devient rouge. Une sirène, peut-être une voix.\n\n' +
          '**Votre téléphone va bien.** Ce que vous voyez est une simple page web, une affiche. Une ' +
          'page ne peut pas savoir si un téléphone a un virus.\n\n' +
          'Au bout du numéro, un « technicien » vous ferait payer, ou prendrait la main sur votre ' +
          'téléphone.',
        'You were reading a recipe when suddenly the screen turns red. A siren, perhaps a voice.\n\n' +
          '**Your phone is fine.** What you see is just a web page, a poster. A page cannot know ' +
          'whether a phone has a virus.\n\n' +
          'At the end of that number, a “technician” would make you pay, or take control of your phone.',
        'كنتم تقرؤون وصفة، وفجأة صارت الشاشة حمراء. صفّارة، وربما صوت.\n\n' +
          '**هاتفكم بخير.** ما ترونه مجرد صفحة ويب، لافتة. ولا تستطيع الصفحة أن تعرف هل في الهاتف ' +
          'فيروس.\n\n' +
          'على الطرف الآخر من الرقم «تقني» يجعلكم تدفعون أو يسيطر على هاتفكم.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Faites disparaître cette page.', 'Make this page go away.', 'أخفوا هذه الصفحة.'),
      screen: 'fake-alert',
      zones: ['close-tab', 'nav-home', 'nav-back', 'nav-recent', 'browser-home'],
      hint: l(
        'Ne touchez rien dans le rouge. Regardez au-dessus, ou tout en bas.',
        'Touch nothing in the red. Look above it, or at the very bottom.',
        'لا تلمسوا شيئًا في الأحمر. انظروا فوقه أو في أسفل الشاشة.',
      ),
      explanation: l(
        'La croix de l’onglet, la petite maison ou les boutons du téléphone : tous ces chemins sont ' +
          'bons. Au pire, éteignez le téléphone.',
        'The cross on the tab, the little house or the phone’s buttons: all these ways are right. If ' +
          'all else fails, switch the phone off.',
        'علامة × على التبويب، أو البيت الصغير، أو أزرار الهاتف: كلها طرق صحيحة. وفي أسوأ الأحوال ' +
          'أطفئوا الهاتف.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Comment une page web saurait-elle que vous avez « 5 virus » ?',
        'How would a web page know that you have “5 viruses”?',
        'كيف تعرف صفحة ويب أن عندكم «5 فيروسات»؟',
      ),
      options: [
        right(
          l('Elle ne le sait pas, elle l’invente', 'It doesn’t know, it makes it up', 'لا تعرف، بل تختلق'),
          l(
            'Exactement. Elle affiche la même chose à tout le monde.',
            'Exactly. It shows everyone the same thing.',
            'بالضبط. تعرض الشيء نفسه على الجميع.',
          ),
        ),
        wrong(
          l('Elle a examiné mon téléphone', 'It has examined my phone', 'فحصت هاتفي'),
          l(
            'Une page n’en a pas le droit, ni le moyen.',
            'A page has neither the right nor the means to.',
            'الصفحة لا تملك الحق ولا الوسيلة.',
          ),
        ),
        wrong(
          l('Mon opérateur l’a prévenue', 'My phone company told it', 'أخبرتها شركة الاتصالات'),
          l(
            'Votre opérateur ne prévient jamais par une page clignotante.',
            'Your phone company never warns you with a flashing page.',
            'شركتكم لا تنبّهكم أبدًا بصفحة وامضة.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Vous avez appelé le numéro et installé ce que l’on vous demandait. Que faire ?',
        'You called the number and installed what you were told to. What now?',
        'اتصلتم بالرقم وثبّتم ما طُلب منكم. ما العمل؟',
      ),
      options: [
        right(
          l(
            'Raccrocher et couper Internet',
            'Hang up and cut off the internet',
            'إنهاء المكالمة وقطع الإنترنت',
          ),
          l(
            'Oui : mode avion, et plus personne ne tient votre téléphone.',
            'Yes: aeroplane mode, and nobody has hold of your phone any more.',
            'نعم: شغّلوا وضع الطيران فلا يبقى أحد ممسكًا بهاتفكم.',
          ),
        ),
        right(
          l('Désinstaller l’application', 'Uninstall the app', 'حذف التطبيق'),
          l(
            'Oui, avec l’aide d’un proche si besoin.',
            'Yes, with someone’s help if you need it.',
            'نعم، بمساعدة قريب عند الحاجة.',
          ),
        ),
        right(
          l('Prévenir ma banque', 'Tell my bank', 'إبلاغ بنكي'),
          l(
            'Oui, surtout si vous avez payé ou ouvert l’application de la banque.',
            'Yes, especially if you paid or opened your banking app.',
            'نعم، خاصة إن دفعتم أو فتحتم تطبيق البنك.',
          ),
        ),
        wrong(
          l('Attendre de voir', 'Wait and see', 'الانتظار'),
          l(
            'Chaque minute compte. Agissez, et faites-vous aider.',
            'Every minute counts. Act, and get help.',
            'كل دقيقة مهمة. تصرّفوا واطلبوا المساعدة.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'En France, un service public aide jour et nuit les victimes sur Internet : 17Cyber.gouv.fr. ' +
          'Par quel nombre son nom commence-t-il ?',
        'In France, a public service helps victims on the internet day and night: 17Cyber.gouv.fr. ' +
          'Which number does its name begin with?',
        'في فرنسا خدمة عمومية تساعد ضحايا الإنترنت ليلًا ونهارًا: 17Cyber.gouv.fr. بأي عدد يبدأ اسمها؟',
      ),
      accepted: {
        fr: ['17', 'dix-sept', '17Cyber', '17cyber.gouv.fr'],
        en: ['17', 'seventeen', '17Cyber', '17cyber.gouv.fr'],
        ar: ['17', '١٧', 'سبعة عشر', '17Cyber'],
      },
      hint: l(
        'C’est aussi, en France, le numéro de la police.',
        'In France it is also the number for the police.',
        'إنه أيضًا رقم الشرطة في فرنسا.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Un écran vous fait peur. Dans quel ordre réagir ?',
        'A screen frightens you. In what order do you react?',
        'شاشة مخيفة. بأي ترتيب تتصرفون؟',
      ),
      items: [
        l(
          'Respirer, sans rien toucher dans la page',
          'Breathe, and touch nothing on the page',
          'التنفّس من دون لمس شيء في الصفحة',
        ),
        l('Fermer l’onglet', 'Close the tab', 'إغلاق التبويب'),
        l('En parler à quelqu’un', 'Tell someone', 'إخبار شخص ما'),
      ],
    },
  ],
};
