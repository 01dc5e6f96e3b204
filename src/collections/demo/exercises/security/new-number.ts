import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const newNumber: DemoExercise = {
  key: 'new-number',
  title: l(
    '« Coucou mamie, c’est mon nouveau numéro »',
    '“Hi Grandma, this is my new number”',
    '«مرحبًا جدتي، هذا رقمي الجديد»',
  ),
  summary: l(
    'Un inconnu se fait passer pour un proche. La parade tient en un appel et un mot de passe de famille.',
    'A stranger poses as someone close. The answer is one phone call and a family password.',
    'غريب يتظاهر بأنه من الأقارب. الحل مكالمة واحدة وكلمة سر عائلية.',
  ),
  category: 'security',
  tags: ['arnaque', 'famille', 'argent', 'message'],
  skills: ['critical-eye', 'communicate', 'protect'],
  difficulty: 'medium',
  minutes: 5,
  cover: 'cover-new-number.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        'Trois messages d’un numéro inconnu. Touchez celui où l’on parle d’argent.',
        'Three messages from an unknown number. Tap the one about money.',
        'ثلاث رسائل من رقم مجهول. المسوا التي تتحدث عن المال.',
      ),
      screen: 'chat-stranger',
      zones: ['money'],
      hint: l('Cherchez un montant.', 'Look for an amount.', 'ابحثوا عن مبلغ.'),
      explanation: l(
        'L’argent arrive vite dans la conversation : c’est la marque de cette arnaque.',
        'Money comes up quickly in the conversation: that is the mark of this scam.',
        'يُذكر المال سريعًا في المحادثة، وهذه علامة هذا الاحتيال.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l('Qu’est-ce qui sonne faux ?', 'What rings false?', 'ما الذي يبدو غير صحيح؟'),
      screen: 'chat-stranger',
      options: [
        right(
          l(
            'Le message n’est signé d’aucun prénom',
            'The message is not signed with any name',
            'لا يذكر المرسل أي اسم',
          ),
          l(
            'Oui : il ne connaît pas le nom de vos petits-enfants. Il attend que vous le disiez.',
            'Yes: he does not know your grandchildren’s names. He is waiting for you to say one.',
            'نعم: لا يعرف أسماء أحفادكم، وينتظر أن تذكروها.',
          ),
        ),
        right(
          l('Il faut payer aujourd’hui même', 'It must be paid this very day', 'يجب الدفع اليوم نفسه'),
          l('Oui : toujours la hâte.', 'Yes: always in a hurry.', 'نعم: الاستعجال دائمًا.'),
        ),
        right(
          l('Il demande de garder le secret', 'He asks you to keep it secret', 'يطلب كتمان السر'),
          l(
            'Oui : pour que personne ne vous détrompe.',
            'Yes: so that nobody can set you straight.',
            'نعم: كي لا ينبّهكم أحد.',
          ),
        ),
        wrong(
          l('Il dit « coucou »', 'He says “hi”', 'يقول «مرحبًا»'),
          l(
            'Ce mot-là, tout le monde l’emploie. Il ne prouve rien.',
            'Everyone uses that word. It proves nothing.',
            'هذه كلمة يستعملها الجميع ولا تثبت شيئًا.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l('Quel est le meilleur réflexe ?', 'What is the best thing to do?', 'ما أفضل رد فعل؟'),
      screen: 'chat-stranger',
      options: [
        right(
          l(
            'Appeler Léa sur son ancien numéro',
            'Call Léa on her old number',
            'الاتصال بليا على رقمها القديم',
          ),
          l(
            'Oui. Si elle répond, son téléphone n’était pas cassé, et vous savez.',
            'Yes. If she answers, her phone was not broken, and you know.',
            'نعم. إن ردّت فهاتفها غير معطّل، وعرفتم الحقيقة.',
          ),
        ),
        wrong(
          l('Répondre : « C’est toi, Léa ? »', 'Reply: “Is that you, Léa?”', 'الرد: «هل هذه أنت يا ليا؟»'),
          l(
            'Vous venez de lui donner le prénom qui lui manquait.',
            'You have just given him the name he was missing.',
            'أعطيتموه الاسم الذي كان ينقصه.',
          ),
        ),
        wrong(
          l('Envoyer une petite somme pour voir', 'Send a small sum to see', 'إرسال مبلغ صغير للتجربة'),
          l(
            'Il en demandera une plus grosse dès demain.',
            'He will ask for a bigger one tomorrow.',
            'سيطلب غدًا مبلغًا أكبر.',
          ),
        ),
      ],
    },
    {
      kind: 'read',
      prompt: l('Le mot de passe de la famille', 'The family password', 'كلمة سر العائلة'),
      body: l(
        'Choisissez ensemble, autour d’un repas, **un mot que vous seuls connaissez** : le nom d’un ' +
          'vieux chien, d’une rue, d’un plat raté.\n\n' +
          'Si un jour quelqu’un demande de l’argent ou un code, même avec la bonne voix, ' +
          '**demandez-lui ce mot**.\n\n' +
          'Les voix aussi s’imitent, désormais, par ordinateur. Le mot, lui, ne se devine pas.',
        'Choose together, over a meal, **a word that only you know**: the name of an old dog, a ' +
          'street, a dish that went wrong.\n\n' +
          'If one day somebody asks for money or a code, even in the right voice, **ask for that ' +
          'word**.\n\n' +
          'Nowadays computers can imitate voices too. The word cannot be guessed.',
        'اختاروا معًا، حول مائدة، **كلمة لا يعرفها سواكم**: اسم كلب قديم، أو شارع، أو طبق فاشل.\n\n' +
          'إن طلب أحد يومًا مالًا أو رمزًا، ولو بالصوت الصحيح، **فاسألوه عن هذه الكلمة**.\n\n' +
          'صارت الحواسيب تقلّد الأصوات أيضًا. أما الكلمة فلا تُخمَّن.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Faux colis ou fausse petite-fille, le geste est le même. Bloquez ce numéro.',
        'Fake parcel or fake granddaughter, the gesture is the same. Block this number.',
        'طرد مزيّف أو حفيدة مزيّفة، الحركة نفسها. احظروا هذا الرقم.',
      ),
      screen: 'sms-menu',
      zones: ['block'],
      hint: l(
        'Surtout pas dans vos contacts !',
        'Certainly not into your contacts!',
        'لا تضيفوه إلى جهات اتصالكم!',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Un proche demande de l’argent par message. Dans quel ordre agir ?',
        'Someone close asks for money by message. In what order do you act?',
        'قريب يطلب مالًا برسالة. بأي ترتيب تتصرفون؟',
      ),
      items: [
        l('Ne rien envoyer', 'Send nothing', 'عدم إرسال شيء'),
        l(
          'Appeler la personne sur son numéro habituel',
          'Call the person on their usual number',
          'الاتصال بالشخص على رقمه المعتاد',
        ),
        l('Lui demander le mot de la famille', 'Ask for the family word', 'سؤاله عن كلمة العائلة'),
        l(
          'Si c’est faux, bloquer et signaler',
          'If it is false, block and report',
          'إن كان كذبًا، الحظر والإبلاغ',
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Combien d’argent demande le message ? Écrivez la somme, en euros.',
        'How much money does the message ask for? Type the amount, in euros.',
        'كم من المال تطلب الرسالة؟ اكتبوا المبلغ باليورو.',
      ),
      screen: 'chat-stranger',
      accepted: {
        fr: ['650', '650 €', '650 euros', 'six cent cinquante'],
        en: ['650', '€650', '650 euros', 'six hundred and fifty'],
        ar: ['650', '650 يورو', '٦٥٠', 'ستمئة وخمسون'],
      },
      hint: l('Dans le deuxième message.', 'In the second message.', 'في الرسالة الثانية.'),
    },
  ],
};
