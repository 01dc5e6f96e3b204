import { l, same } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const taxEmail: DemoExercise = {
  key: 'tax-email',
  title: l('Le faux courriel des impôts', 'The fake tax email', 'بريد الضرائب المزيّف'),
  summary: l(
    'On vous annonce un remboursement. Regardez l’adresse avant de vous réjouir.',
    'You are told of a refund. Look at the address before rejoicing.',
    'يبشّرونكم باسترداد مال. انظروا إلى العنوان قبل أن تفرحوا.',
  ),
  category: 'security',
  tags: ['impôts', 'courriel', 'hameçonnage', 'impots.gouv.fr'],
  skills: ['critical-eye', 'protect'],
  difficulty: 'medium',
  minutes: 5,
  cover: 'cover-tax-email.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Trop beau pour être vrai', 'Too good to be true', 'أجمل من أن يكون حقيقيًا'),
      screen: 'mail-tax',
      body: l(
        'Les escrocs jouent sur deux cordes : **la peur** et **l’envie**. Le colis bloqué fait peur ; le ' +
          'remboursement fait envie.\n\n' +
          'On appelle cela l’**hameçonnage** : un appât, un hameçon, et l’on attend que ça morde.\n\n' +
          'La vraie administration des impôts ne demande **jamais** vos coordonnées bancaires ni votre ' +
          'numéro de carte par courriel.',
        'Crooks play on two strings: **fear** and **hope**. The blocked parcel frightens; the refund ' +
          'tempts.\n\n' +
          'This is called **phishing**: bait, a hook, and they wait for a bite.\n\n' +
          'The real tax office **never** asks for your bank details or card number by email.',
        'يعزف المحتالون على وترين: **الخوف** و**الطمع**. الطرد المحتجز يخيف، واسترداد المال يغري.\n\n' +
          'يسمى هذا **التصيّد**: طُعم وصنّارة وانتظار.\n\n' +
          'إدارة الضرائب الحقيقية **لا تطلب أبدًا** بياناتكم البنكية أو رقم بطاقتكم بالبريد الإلكتروني.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Touchez l’endroit qui trahit le plus sûrement l’escroc.',
        'Tap the spot that most surely gives the crook away.',
        'المسوا الموضع الذي يفضح المحتال أكثر من غيره.',
      ),
      screen: 'mail-tax',
      zones: ['sender'],
      hint: l(
        'N’importe qui peut écrire un beau nom. Mais d’où vient vraiment la lettre ?',
        'Anyone can write a fine name. But where does the letter really come from?',
        'يستطيع أي شخص كتابة اسم جميل. لكن من أين تأتي الرسالة حقًا؟',
      ),
      explanation: l(
        'Le nom dit « Direction des impôts », l’adresse dit autre chose. Une vraie adresse des ' +
          'impôts se termine par .gouv.fr.',
        'The name says “Tax Office”, the address says otherwise. A genuine address of the French ' +
          'tax office ends in .gouv.fr.',
        'الاسم يقول «مديرية الضرائب» والعنوان يقول غير ذلك. العنوان الحقيقي للضرائب الفرنسية ينتهي بـ ' +
          'gouv.fr.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l('Quels autres indices voyez-vous ?', 'What other clues can you see?', 'أي مؤشرات أخرى ترون؟'),
      screen: 'mail-tax',
      options: [
        right(
          l(
            '« Cher contribuable », sans votre nom',
            '“Dear taxpayer”, without your name',
            '«عزيزي دافع الضرائب» بلا اسمكم',
          ),
          l(
            'Oui : les impôts vous connaissent par votre nom.',
            'Yes: the tax office knows your name.',
            'نعم: إدارة الضرائب تعرف اسمكم.',
          ),
        ),
        right(
          l('Un délai de 24 heures', 'A 24-hour deadline', 'مهلة 24 ساعة'),
          l(
            'Oui : un vrai remboursement n’expire pas du jour au lendemain.',
            'Yes: a real refund does not expire overnight.',
            'نعم: الاسترداد الحقيقي لا تنتهي مهلته بين ليلة وضحاها.',
          ),
        ),
        right(
          l('La demande de coordonnées bancaires', 'The request for bank details', 'طلب البيانات البنكية'),
          l(
            'Oui : l’administration les a déjà.',
            'Yes: the administration already has them.',
            'نعم: الإدارة تملكها من قبل.',
          ),
        ),
        wrong(
          l('La somme n’est pas ronde', 'The amount is not a round figure', 'المبلغ ليس مستديرًا'),
          l(
            'Au contraire : 287,40 € a l’air plus vrai. C’est fait exprès.',
            'On the contrary: €287.40 looks more genuine. It is done on purpose.',
            'بالعكس: 287.40 يورو يبدو أصدق، وهذا مقصود.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Et si c’était vrai ? Comment vérifier sans risque ?',
        'What if it were true? How can you check safely?',
        'وماذا لو كان صحيحًا؟ كيف تتحققون بلا خطر؟',
      ),
      options: [
        right(
          l(
            'J’ouvre impots.gouv.fr en le tapant moi-même',
            'I open impots.gouv.fr by typing it myself',
            'أفتح موقع الضرائب بكتابة عنوانه بنفسي',
          ),
          l(
            'Oui : un vrai remboursement sera affiché dans votre espace.',
            'Yes: a real refund will be shown in your account.',
            'نعم: سيظهر الاسترداد الحقيقي في حسابكم.',
          ),
        ),
        wrong(
          l(
            'Je touche le bouton et je regarde la page',
            'I tap the button and look at the page',
            'ألمس الزر وأنظر إلى الصفحة',
          ),
          l(
            'La page sera une copie parfaite. Mieux vaut ne pas y aller.',
            'The page will be a perfect copy. Better not go there.',
            'ستكون الصفحة نسخة متقنة. الأفضل عدم الذهاب إليها.',
          ),
        ),
        wrong(
          l('Je réponds pour demander des preuves', 'I reply asking for proof', 'أردّ لطلب إثبات'),
          l(
            'Vous parleriez à l’escroc, qui vous en enverra volontiers.',
            'You would be talking to the crook, who will gladly send you some.',
            'ستتحدثون إلى المحتال نفسه، وسيرسل لكم ما شئتم.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'C’est une arnaque. Jetez ce courriel.',
        'It is a scam. Throw this email away.',
        'إنه احتيال. تخلّصوا من هذه الرسالة.',
      ),
      screen: 'mail-tax',
      zones: ['bin'],
      hint: l(
        'Pas le gros bouton ! Regardez tout en haut.',
        'Not the big button! Look at the very top.',
        'ليس الزر الكبير! انظروا إلى الأعلى.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Comment finit l’adresse du vrai site des impôts ? Écrivez les deux mots, avec le point.',
        'How does the address of the real French tax site end? Type both words, with the dot.',
        'بمَ ينتهي عنوان موقع الضرائب الفرنسي الحقيقي؟ اكتبوا الكلمتين مع النقطة.',
      ),
      accepted: { fr: ['gouv.fr', '.gouv.fr'], en: ['gouv.fr', '.gouv.fr'], ar: ['gouv.fr', '.gouv.fr'] },
      placeholder: same('….fr'),
      hint: l(
        'C’est le début du mot « gouvernement ».',
        'It is the beginning of the French word “gouvernement”.',
        'إنها بداية الكلمة الفرنسية gouvernement، أي الحكومة.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Un courriel vous promet de l’argent. Dans quel ordre agir ?',
        'An email promises you money. In what order do you act?',
        'بريد يعدكم بالمال. بأي ترتيب تتصرفون؟',
      ),
      items: [
        l('Ne toucher à rien', 'Touch nothing', 'عدم لمس أي شيء'),
        l('Lire l’adresse de l’expéditeur', 'Read the sender’s address', 'قراءة عنوان المرسل'),
        l('Vérifier sur le vrai site', 'Check on the real site', 'التحقق في الموقع الحقيقي'),
        l('Signaler, puis jeter', 'Report it, then throw it away', 'الإبلاغ ثم الحذف'),
      ],
      explanation: l(
        'En France, on signale un courriel frauduleux sur signal-spam.fr.',
        'In France, you can report a fraudulent email at signal-spam.fr.',
        'في فرنسا يُبلَّغ عن الرسائل الاحتيالية في موقع signal-spam.fr.',
      ),
    },
  ],
};
