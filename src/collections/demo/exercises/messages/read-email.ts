import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const readEmail: DemoExercise = {
  key: 'read-email',
  title: l(
    'Lire un courriel et son document',
    'Read an email and its attachment',
    'قراءة بريد إلكتروني وفتح مرفقه',
  ),
  summary: l(
    'Trier sa boîte, ouvrir une pièce jointe, répondre ou transférer à la bonne personne.',
    'Sort your inbox, open an attachment, reply or forward to the right person.',
    'فرز صندوق الوارد، وفتح مرفق، والرد أو إعادة التوجيه إلى الشخص المناسب.',
  ),
  category: 'messages',
  tags: ['courriel', 'pièce jointe', 'répondre'],
  skills: ['communicate', 'critical-eye'],
  difficulty: 'medium',
  minutes: 5,
  cover: 'cover-read-email.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        'Léa vous a envoyé la recette du gâteau. Ouvrez son courriel.',
        'Léa has sent you the cake recipe. Open her email.',
        'أرسلت إليكم ليا وصفة الكعكة. افتحوا رسالتها.',
      ),
      screen: 'inbox',
      zones: ['lea'],
      hint: l(
        'Cherchez son prénom et son portrait.',
        'Look for her name and her portrait.',
        'ابحثوا عن اسمها وصورتها.',
      ),
      explanation: l(
        'Le petit trombone annonce une pièce jointe : un document voyage avec le courriel.',
        'The little paper clip announces an attachment: a document travelling with the email.',
        'المشبك الصغير يدل على وجود مرفق: مستند يسافر مع الرسالة.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Dans cette boîte, lequel de ces courriels peut aller à la corbeille sans être ouvert ?',
        'Which of these emails can go in the bin unopened?',
        'أي هذه الرسائل يمكن رميها في السلة من دون فتحها؟',
      ),
      screen: 'inbox',
      options: [
        wrong(
          l('Mairie de Montreuil', 'Montreuil town hall', 'بلدية مونتروي'),
          l(
            'Il parle d’un rendez-vous : mieux vaut le lire.',
            'It is about an appointment: better read it.',
            'تتحدث عن موعد، والأفضل قراءتها.',
          ),
        ),
        right(
          l('Promo Croisières', 'Cruise Deals', 'عروض الرحلات'),
          l(
            'Oui : des majuscules, de l’urgence, et vous n’avez rien demandé.',
            'Yes: capital letters, hurry, and you never asked for it.',
            'نعم: إلحاح واستعجال، ولم تطلبوا شيئًا.',
          ),
        ),
        wrong(
          l('Bibliothèque', 'Library', 'المكتبة'),
          l(
            'Votre livre vous attend : ce serait dommage de le manquer.',
            'Your book is ready: it would be a shame to miss it.',
            'كتابكم في انتظاركم، ومن المؤسف أن يفوتكم.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l('Ouvrez la recette.', 'Open the recipe.', 'افتحوا الوصفة.'),
      screen: 'mail',
      zones: ['document'],
      hint: l(
        'Le document est posé sous le texte, dans un cadre.',
        'The document sits below the text, in a frame.',
        'المستند موضوع تحت النص داخل إطار.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Quand peut-on ouvrir une pièce jointe sans crainte ?',
        'When is it safe to open an attachment?',
        'متى يمكن فتح مرفق بلا خوف؟',
      ),
      options: [
        right(
          l(
            'On connaît l’expéditeur et on l’attendait',
            'You know the sender and were expecting it',
            'نعرف المرسل وكنا ننتظره',
          ),
          l('Oui, comme la recette de Léa.', 'Yes, like Léa’s recipe.', 'نعم، مثل وصفة ليا.'),
        ),
        right(
          l('On a vérifié en l’appelant', 'You have called to check', 'تحققنا باتصال هاتفي'),
          l(
            'Oui : deux minutes au téléphone lèvent le doute.',
            'Yes: two minutes on the phone settle it.',
            'نعم: دقيقتان في الهاتف تزيلان الشك.',
          ),
        ),
        wrong(
          l('Le courriel dit que c’est urgent', 'The email says it is urgent', 'تقول الرسالة إن الأمر عاجل'),
          l(
            'L’urgence sert souvent à empêcher de réfléchir. Raison de plus pour attendre.',
            'Urgency is often there to stop you thinking. All the more reason to wait.',
            'الاستعجال غالبًا يمنع التفكير، وهذا سبب إضافي للانتظار.',
          ),
        ),
        wrong(
          l('Le document s’appelle « facture »', 'The document is called “invoice”', 'المستند اسمه «فاتورة»'),
          l(
            'N’importe qui peut choisir ce nom. Si vous n’attendez pas de facture, méfiance.',
            'Anyone can choose that name. If you are not expecting an invoice, beware.',
            'يستطيع أي شخص اختيار هذا الاسم. إن لم تنتظروا فاتورة فاحذروا.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Samira voudrait la recette elle aussi. Envoyez-lui ce courriel.',
        'Samira would like the recipe too. Send this email on to her.',
        'سميرة تريد الوصفة أيضًا. أرسلوا إليها هذه الرسالة.',
      ),
      screen: 'mail',
      zones: ['forward'],
      hint: l(
        '« Répondre » retournerait chez Léa. Cherchez le mot qui veut dire « faire suivre ».',
        '“Reply” would go back to Léa. Look for the word that means “pass it on”.',
        '«رد» تعيدها إلى ليا. ابحثوا عمّا يعني تمريرها إلى غيرها.',
      ),
      explanation: l(
        'Transférer fait suivre le courriel avec sa pièce jointe, à la personne que vous choisissez.',
        'Forwarding passes the email on, attachment included, to the person you choose.',
        'إعادة التوجيه ترسل الرسالة مع مرفقها إلى الشخص الذي تختارونه.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Comment s’appelle le document joint ? Écrivez son nom (la fin « .pdf » est facultative).',
        'What is the attached document called? Type its name (the ending “.pdf” is optional).',
        'ما اسم المستند المرفق؟ اكتبوا اسمه (النهاية «.pdf» اختيارية).',
      ),
      screen: 'mail',
      accepted: {
        fr: ['recette-gateau.pdf', 'recette-gateau', 'recette gateau', 'recette-gâteau'],
        en: ['recette-gateau.pdf', 'recette-gateau', 'recette gateau'],
        ar: ['recette-gateau.pdf', 'recette-gateau', 'recette gateau'],
      },
      hint: l(
        'Il est écrit dans le cadre, à côté du dessin de feuille.',
        'It is written in the frame, beside the sheet of paper.',
        'إنه مكتوب داخل الإطار بجانب رسم الورقة.',
      ),
    },
  ],
};
