import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const fakeBanker: DemoExercise = {
  key: 'fake-banker',
  title: l('Le faux conseiller bancaire', 'The fake bank adviser', 'موظف البنك المزيّف'),
  summary: l(
    'Il connaît votre nom, il est aimable, il veut « vous protéger ». Et il lui faut juste un code.',
    'He knows your name, he is friendly, he wants to “protect you”. And he only needs one code.',
    'يعرف اسمكم، لطيف، يريد «حمايتكم». ولا ينقصه إلا رمز واحد.',
  ),
  category: 'security',
  tags: ['banque', 'code', 'téléphone', 'arnaque'],
  skills: ['protect', 'critical-eye'],
  difficulty: 'hard',
  minutes: 7,
  cover: 'cover-fake-banker.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('La voix qui rassure', 'The reassuring voice', 'الصوت المطمئن'),
      screen: 'bank-call',
      body: l(
        '« Bonjour Madame Moreau, service des fraudes de votre banque. Quelqu’un essaie de payer 480 € ' +
          'avec votre carte. Je bloque tout : **lisez-moi seulement le code que vous venez de ' +
          'recevoir.** »\n\n' +
          'Tout semble vrai : le nom affiché, la voix posée, parfois même une petite musique. Mais ' +
          '**le numéro qui s’affiche peut être truqué**.\n\n' +
          'Le voleur a déjà votre numéro de carte. Il ne lui manque que le code.',
        '“Good morning, Mrs Moreau, this is your bank’s fraud department. Somebody is trying to pay ' +
          '€480 with your card. I am blocking everything: **just read me the code you have received.**”\n\n' +
          'It all seems real: the name on the screen, the calm voice, sometimes even the waiting ' +
          'music. But **the number on the screen can be faked**.\n\n' +
          'The thief already has your card number. All he needs is the code.',
        '«صباح الخير سيدة مورو، قسم مكافحة الاحتيال في بنكك. أحدهم يحاول دفع 480 يورو ببطاقتك. سأوقف ' +
          'كل شيء: **اقرئي لي فقط الرمز الذي وصلكِ الآن.**»\n\n' +
          'يبدو كل شيء حقيقيًا: الاسم الظاهر، والصوت الهادئ، وأحيانًا موسيقى الانتظار. لكن **الرقم ' +
          'الظاهر يمكن تزويره**.\n\n' +
          'اللص يملك رقم بطاقتكم، ولا ينقصه إلا الرمز.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Pendant l’appel, ce message arrive. Touchez-le pour le lire jusqu’au bout.',
        'During the call, this message comes in. Tap it to read it to the end.',
        'أثناء المكالمة تصل هذه الرسالة. المسوها لقراءتها حتى آخرها.',
      ),
      screen: 'sms-code',
      zones: ['code'],
      hint: l(
        'Il n’y a qu’une bulle dans cette conversation.',
        'There is only one bubble in this conversation.',
        'في هذه المحادثة فقاعة واحدة فقط.',
      ),
      explanation: l(
        'La réponse est dans le message lui-même : « même à un employé de la banque ».',
        'The answer is in the message itself: “not even to a bank employee”.',
        'الجواب في الرسالة نفسها: «حتى لموظف في البنك».',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'À quoi sert vraiment ce code ?',
        'What is this code really for?',
        'فيمَ يُستعمل هذا الرمز حقًا؟',
      ),
      screen: 'sms-code',
      options: [
        right(
          l('À accepter un paiement de 480 €', 'To approve a payment of €480', 'للموافقة على دفع 480 يورو'),
          l(
            'Oui. Le donner, c’est signer.',
            'Yes. Giving it is as good as signing.',
            'نعم. إعطاؤه يعني التوقيع.',
          ),
        ),
        wrong(
          l('À bloquer le paiement', 'To block the payment', 'لإيقاف الدفع'),
          l(
            'C’est ce que raconte le voleur. Relisez le message : « valider un paiement ».',
            'That is the thief’s story. Read the message again: “approves a payment”.',
            'هذا ما يقوله اللص. أعيدوا قراءة الرسالة: «لتأكيد دفع».',
          ),
        ),
        wrong(
          l('À prouver votre identité', 'To prove who you are', 'لإثبات هويتكم'),
          l(
            'Votre banque vous connaît déjà. Elle ne demande jamais ce code.',
            'Your bank already knows you. It never asks for this code.',
            'بنككم يعرفكم، ولا يطلب هذا الرمز أبدًا.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        '« Madame, dépêchez-vous, l’argent part ! » Que répondez-vous ?',
        '“Madam, hurry, the money is going!” What do you answer?',
        '«سيدتي، أسرعي، المال يضيع!» بماذا تجيبون؟',
      ),
      options: [
        right(
          l('Rien : je raccroche', 'Nothing: I hang up', 'لا شيء: أغلق الخط'),
          l(
            'Oui. Un vrai conseiller ne vous en voudra jamais d’avoir raccroché.',
            'Yes. A real adviser will never blame you for hanging up.',
            'نعم. الموظف الحقيقي لن يلومكم أبدًا على إغلاق الخط.',
          ),
        ),
        wrong(
          l(
            'Je donne seulement les trois premiers chiffres',
            'I give only the first three digits',
            'أعطي الأرقام الثلاثة الأولى فقط',
          ),
          l(
            'Il demandera les autres, ou les devinera. Rien, c’est rien.',
            'He will ask for the rest, or guess them. Nothing means nothing.',
            'سيطلب البقية أو يخمّنها. لا شيء يعني لا شيء.',
          ),
        ),
        wrong(
          l('Je lui demande son nom pour vérifier', 'I ask his name to check', 'أسأله عن اسمه للتحقق'),
          l(
            'Il en donnera un, très poliment. Cela ne prouve rien.',
            'He will give you one, very politely. It proves nothing.',
            'سيعطيكم اسمًا بكل لطف، وهذا لا يثبت شيئًا.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Le téléphone sonne de nouveau : le même numéro. Que faites-vous ?',
        'The phone rings again: the same number. What do you do?',
        'يرنّ الهاتف من جديد: الرقم نفسه. ماذا تفعلون؟',
      ),
      screen: 'bank-call',
      zones: ['decline'],
      hint: l(
        'Vous ne devez rien à cette voix.',
        'You owe this voice nothing.',
        'لا تدينون لهذا الصوت بشيء.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Quel numéro composer pour savoir s’il y a vraiment un problème ?',
        'Which number do you call to find out whether there really is a problem?',
        'أي رقم تتصلون به لمعرفة هل توجد مشكلة حقًا؟',
      ),
      options: [
        right(
          l('Celui qui est au dos de ma carte', 'The one on the back of my card', 'الرقم خلف بطاقتي'),
          l(
            'Oui : personne n’a pu le changer.',
            'Yes: nobody could have changed it.',
            'نعم: لا يستطيع أحد تغييره.',
          ),
        ),
        right(
          l(
            'Celui de mon agence, dans mes contacts',
            'My branch’s number, from my contacts',
            'رقم فرع البنك المحفوظ عندي',
          ),
          l(
            'Oui, puisque c’est vous qui l’avez noté.',
            'Yes, since you wrote it down yourself.',
            'نعم، لأنكم أنتم من سجّلتموه.',
          ),
        ),
        wrong(
          l('Celui qui vient de m’appeler', 'The one that just called me', 'الرقم الذي اتصل بي'),
          l(
            'Vous retomberiez sur la même voix.',
            'You would get the same voice again.',
            'سيردّ عليكم الصوت نفسه.',
          ),
        ),
        wrong(
          l('Celui que donne le SMS', 'The one given in the text', 'الرقم المذكور في الرسالة'),
          l(
            'Un SMS peut être faux, avec un faux numéro dedans.',
            'A text can be fake, with a fake number in it.',
            'قد تكون الرسالة مزيّفة والرقم فيها مزيّفًا.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Complétez la règle : un code reçu par SMS, on ne le donne à…',
        'Complete the rule: a code received by text, I give it to…',
        'أكملوا القاعدة: الرمز الذي يصلني برسالة لا أعطيه…',
      ),
      accepted: {
        fr: ['personne', 'à personne', 'personne !', 'personne du tout'],
        en: ['nobody', 'no one', 'no-one', 'nobody at all', 'noone'],
        ar: ['لأحد', 'أحدا', 'لأي أحد', 'لاحد', 'أحد', 'لأي شخص'],
      },
      placeholder: l('Un seul mot', 'One word', 'كلمة واحدة'),
      hint: l(
        'Relisez le SMS : le mot s’y trouve.',
        'Read the text again: the word is in it.',
        'أعيدوا قراءة الرسالة: الكلمة موجودة فيها.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Quelqu’un qui se dit « votre banque » vous appelle. Dans quel ordre agir ?',
        'Someone claiming to be “your bank” calls. In what order do you act?',
        'اتصل شخص يقول إنه «بنككم». بأي ترتيب تتصرفون؟',
      ),
      items: [
        l('Ne donner aucun code', 'Give no code', 'عدم إعطاء أي رمز'),
        l('Raccrocher', 'Hang up', 'إغلاق الخط'),
        l('Respirer et attendre cinq minutes', 'Breathe and wait five minutes', 'التنفّس والانتظار خمس دقائق'),
        l(
          'Appeler soi-même le numéro au dos de la carte',
          'Call the number on the back of the card yourself',
          'الاتصال بأنفسكم بالرقم خلف البطاقة',
        ),
      ],
    },
  ],
};
