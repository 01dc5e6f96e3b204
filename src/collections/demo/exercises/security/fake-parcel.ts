import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const fakeParcel: DemoExercise = {
  key: 'fake-parcel',
  title: l('Le faux message du colis', 'The fake parcel message', 'رسالة الطرد المزيّفة'),
  summary: l(
    '« Votre paquet est bloqué, payez 1,99 €. » L’une des arnaques les plus courantes en France, démontée ' +
      'pièce par pièce.',
    '“Your package is on hold, pay €1.99.” One of France’s most common scams, taken apart piece by piece.',
    '«طردك محتجز، ادفع 1.99 يورو.» من أكثر عمليات الاحتيال شيوعًا في فرنسا، نفكّكها قطعة قطعة.',
  ),
  category: 'security',
  tags: ['arnaque', 'SMS', 'colis', 'La Poste', '33700'],
  skills: ['critical-eye', 'protect'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-fake-parcel.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Un message bien pressé', 'A message in a hurry', 'رسالة مستعجلة'),
      screen: 'sms-parcel',
      body: l(
        'Vous recevez ce message. Peut-être attendez-vous vraiment un colis : **c’est justement ' +
          'là-dessus que l’on compte**. Il est envoyé à des milliers de personnes, et il y en a toujours ' +
          'qui attendent quelque chose.\n\n' +
          'Les 1,99 € ne sont pas le but. Le but est **le numéro de votre carte**.\n\n' +
          'Pour livrer un colis parti de France, La Poste ne demande jamais de payer par un lien reçu en SMS. ' +
          'En cas de doute, on ouvre son site soi-même.',
        'You receive this message. Perhaps you really are expecting a parcel: **that is exactly what ' +
          'they count on**. It is sent to thousands of people, and some of them are always waiting for ' +
          'something.\n\n' +
          'The €1.99 is not the point. The point is **your card number**.\n\n' +
          'To deliver a parcel sent from France, La Poste never asks you to pay through a link in a text ' +
          'message. When in doubt, open its website yourself.',
        'تصلكم هذه الرسالة. ربما تنتظرون طردًا فعلًا: **وهذا بالذات ما يعوّلون عليه**. تُرسل إلى آلاف ' +
          'الناس، وفيهم دائمًا من ينتظر شيئًا.\n\n' +
          'ليس الهدف 1.99 يورو، بل **رقم بطاقتكم**.\n\n' +
          'لا يطلب البريد الفرنسي أبدًا الدفع عبر رابط في رسالة لتسليم طرد أُرسل من فرنسا. وعند الشك نفتح ' +
          'موقعه بأنفسنا.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Quels signes doivent vous alerter ?',
        'Which signs should put you on your guard?',
        'أي العلامات يجب أن تنبّهكم؟',
      ),
      screen: 'sms-parcel',
      options: [
        right(
          l('Il faut payer avant ce soir', 'You must pay before tonight', 'يجب الدفع قبل المساء'),
          l(
            'Oui : la hâte empêche de réfléchir.',
            'Yes: hurry stops you thinking.',
            'نعم: الاستعجال يمنع التفكير.',
          ),
        ),
        right(
          l('Le numéro est inconnu', 'The number is unknown', 'الرقم مجهول'),
          l(
            'Oui : un transporteur ne réclame pas d’argent depuis un portable ordinaire.',
            'Yes: a carrier does not ask for money from an ordinary mobile.',
            'نعم: شركة النقل لا تطلب المال من رقم جوال عادي.',
          ),
        ),
        right(
          l('L’adresse du lien est étrange', 'The link’s address is odd', 'عنوان الرابط غريب'),
          l(
            'Oui : ce n’est celle d’aucun transporteur.',
            'Yes: it belongs to no carrier.',
            'نعم: ليس عنوان أي شركة نقل.',
          ),
        ),
        wrong(
          l('Le message est arrivé le matin', 'The message came in the morning', 'وصلت الرسالة صباحًا'),
          l(
            'L’heure ne prouve rien, dans un sens ni dans l’autre.',
            'The time proves nothing either way.',
            'الوقت لا يثبت شيئًا.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Montrez l’endroit qu’il ne faut surtout pas ouvrir.',
        'Show the spot you must not open.',
        'دلّوا على الموضع الذي لا يجب فتحه أبدًا.',
      ),
      screen: 'sms-parcel',
      zones: ['link'],
      hint: l(
        'C’est lui qui mène au piège. Il est souligné.',
        'It is what leads to the trap. It is underlined.',
        'هو الذي يقود إلى الفخ، وهو مسطّر.',
      ),
      explanation: l(
        'Lire un SMS ne présente aucun danger. C’est toucher le lien, puis écrire ses chiffres, qui en ' +
          'présente un.',
        'Reading a text is not dangerous. Tapping the link and typing in your numbers is.',
        'قراءة الرسالة لا خطر فيها. الخطر في لمس الرابط ثم كتابة الأرقام.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous attendez vraiment un colis. Comment savoir où il est ?',
        'You really are expecting a parcel. How do you find out where it is?',
        'أنتم تنتظرون طردًا فعلًا. كيف تعرفون أين هو؟',
      ),
      options: [
        right(
          l(
            'J’ouvre moi-même le site du transporteur',
            'I open the carrier’s website myself',
            'أفتح موقع شركة النقل بنفسي',
          ),
          l(
            'Oui, et j’y écris le numéro de suivi que le vendeur m’a donné.',
            'Yes, and I type in the tracking number the seller gave me.',
            'نعم، وأكتب فيه رقم التتبع الذي أعطاني إياه البائع.',
          ),
        ),
        wrong(
          l('Je réponds au message', 'I reply to the message', 'أردّ على الرسالة'),
          l(
            'Répondre apprend à l’escroc que votre numéro est bon. Il recommencera.',
            'Replying tells the crook that your number works. He will be back.',
            'الرد يخبر المحتال أن رقمكم صحيح، وسيعيد المحاولة.',
          ),
        ),
        wrong(
          l('Je touche le lien pour voir', 'I tap the link to see', 'ألمس الرابط لأرى'),
          l(
            'La page imite le transporteur à la perfection. C’est là que l’on se trompe.',
            'The page imitates the carrier perfectly. That is where people get caught.',
            'الصفحة تقلّد شركة النقل بإتقان، وهناك يقع الناس في الخطأ.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Un voisin, lui, a touché le lien. Voici la page. Touchez l’endroit qui prouve qu’elle est fausse.',
        'A neighbour did tap the link. Here is the page. Tap the spot that proves it is fake.',
        'جار لكم لمس الرابط، وهذه هي الصفحة. المسوا الموضع الذي يثبت أنها مزيّفة.',
      ),
      screen: 'parcel-site',
      zones: ['address'],
      hint: l(
        'Les couleurs et les mots se copient. Une chose, tout en haut, ne se copie pas.',
        'Colours and words can be copied. One thing, at the very top, cannot.',
        'الألوان والكلمات تُنسخ. لكن هناك شيئًا في الأعلى لا يُنسخ.',
      ),
      explanation: l(
        'Le compte à rebours est un autre aveu : une vraie livraison n’attend pas votre carte à la ' +
          'minute près.',
        'The countdown is another giveaway: a real delivery does not hang on your card to the minute.',
        'العدّ التنازلي دليل آخر: التسليم الحقيقي لا يتوقف على بطاقتكم بالدقيقة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Débarrassez-vous de ce numéro, et aidez les autres.',
        'Get rid of this number, and help others too.',
        'تخلّصوا من هذا الرقم وساعدوا غيركم.',
      ),
      screen: 'sms-menu',
      zones: ['block'],
      hint: l(
        'Une des lignes fait deux choses à la fois.',
        'One of the lines does two things at once.',
        'أحد الأسطر يفعل شيئين معًا.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'En France, on signale un SMS frauduleux en le transférant au « trente-trois, sept cents ». ' +
          'Écrivez ce numéro en chiffres.',
        'In France you report a fraudulent text by forwarding it to “thirty-three, seven hundred”: 33 ' +
          'then 700. Type that number.',
        'في فرنسا يُبلَّغ عن الرسالة الاحتيالية بإعادة إرسالها إلى الرقم «ثلاثة وثلاثون ثم سبعمئة». ' +
          'اكتبوا هذا الرقم.',
      ),
      accepted: { fr: ['33700', '33 700'], en: ['33700', '33 700'], ar: ['33700', '33 700', '٣٣٧٠٠'] },
      placeholder: l('Cinq chiffres', 'Five digits', 'خمسة أرقام'),
      hint: l('33, puis 700, à la suite.', '33, then 700, one after the other.', '33 ثم 700 متتابعين.'),
      explanation: l(
        'Le 33700 aide les opérateurs à bloquer l’expéditeur. Enregistrez-le dans vos contacts.',
        '33700 helps phone companies block the sender. Save it in your contacts.',
        'الرقم 33700 يساعد شركات الاتصال على حظر المرسل. احفظوه في جهات اتصالكم.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Trop tard : vous avez donné votre numéro de carte. Que faire, du plus urgent au moins pressé ?',
        'Too late: you gave your card number. What do you do, from most to least urgent?',
        'فات الأوان: أعطيتم رقم بطاقتكم. ماذا تفعلون، من الأكثر استعجالًا إلى الأقل؟',
      ),
      items: [
        l(
          'Faire opposition à la carte auprès de la banque',
          'Have the bank block the card',
          'إيقاف البطاقة عن طريق البنك',
        ),
        l('Garder le message comme preuve', 'Keep the message as evidence', 'الاحتفاظ بالرسالة كدليل'),
        l('Porter plainte, preuve en main', 'Go to the police with the evidence', 'تقديم شكوى مع الدليل'),
        l('En parler autour de soi', 'Tell the people around you', 'إخبار من حولكم'),
      ],
      explanation: l(
        'Cela arrive à tout le monde, y compris aux plus prudents. On n’a pas à en avoir honte : plus on ' +
          'en parle, moins l’arnaque fonctionne.',
        'It happens to everyone, even the most careful. There is nothing to be ashamed of: the more we ' +
          'talk about it, the less the scam works.',
        'يحدث هذا للجميع، حتى أكثرهم حذرًا. لا داعي للخجل: كلما تحدّثنا عنه قلّ نجاح الاحتيال.',
      ),
    },
  ],
};
