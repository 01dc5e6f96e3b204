import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const voiceMessage: DemoExercise = {
  key: 'voice-message',
  title: l('Parler au lieu d’écrire', 'Speak instead of typing', 'التكلّم بدل الكتابة'),
  summary: l(
    'Le message vocal : quand les doigts fatiguent ou que les lettres manquent.',
    'Voice messages: for tired fingers, or when the letters won’t come.',
    'الرسالة الصوتية: حين تتعب الأصابع أو تصعب الكتابة.',
  ),
  category: 'messages',
  tags: ['vocal', 'micro', 'message'],
  skills: ['communicate', 'touch'],
  difficulty: 'easy',
  minutes: 4,
  cover: 'cover-voice-message.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Votre voix, dans une enveloppe', 'Your voice in an envelope', 'صوتكم في ظرف'),
      body: l(
        'Taper sur un petit clavier n’est pas un plaisir pour tout le monde. Vous pouvez **enregistrer ' +
          'votre voix** : la personne l’écoute quand elle veut.\n\n' +
          '- Parlez comme au téléphone, à une main de distance.\n' +
          '- Une minute suffit largement.\n' +
          '- Tant que ce n’est pas envoyé, **on peut tout effacer**.',
        'Typing on a small keyboard is not everyone’s idea of fun. You can **record your voice** ' +
          'instead: the person listens whenever they like.\n\n' +
          '- Speak as you would on the phone, a hand’s breadth away.\n' +
          '- One minute is plenty.\n' +
          '- Until you send it, **you can throw it away**.',
        'الكتابة على لوحة صغيرة ليست ممتعة للجميع. يمكنكم **تسجيل صوتكم**، ويستمع إليه الشخص متى شاء.\n\n' +
          '- تكلّموا كما في الهاتف، على بُعد كفّ من الجهاز.\n' +
          '- دقيقة واحدة تكفي وزيادة.\n' +
          '- وما لم تُرسلوه، **يمكنكم حذفه كله**.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous voulez répondre à Samira de vive voix. Où appuyez-vous ?',
        'You want to answer Samira out loud. Where do you press?',
        'تريدون الرد على سميرة بصوتكم. أين تضغطون؟',
      ),
      screen: 'chat-sent',
      zones: ['voice'],
      hint: l(
        'Le téléphone, en haut, l’appellerait tout de suite. Cherchez plutôt ce qui enregistre la voix.',
        'The telephone at the top would call her at once. Look for what records a voice instead.',
        'الهاتف في الأعلى يتصل بها فورًا. ابحثوا عمّا يسجّل الصوت.',
      ),
      explanation: l(
        'Dès que vous écrivez une lettre, ce micro se change en avion pour envoyer. C’est le même bouton.',
        'As soon as you type a letter, this microphone turns into the plane that sends. It is the same ' +
          'button.',
        'ما إن تكتبوا حرفًا حتى يتحوّل الميكروفون إلى طائرة للإرسال. إنه الزر نفسه.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Le téléphone enregistre depuis 7 secondes et le chien se met à aboyer. Comment envoyer un message ' +
          'sans aboiements ?',
        'The phone has been recording for 7 seconds and the dog starts barking. How can you send a message ' +
          'without the barking?',
        'الهاتف يسجّل منذ 7 ثوانٍ وبدأ الكلب بالنباح. كيف ترسلون رسالة بلا نباح؟',
      ),
      screen: 'chat-record',
      options: [
        right(
          l(
            'Je touche la corbeille et je recommence',
            'I tap the bin and start again',
            'ألمس السلة وأبدأ من جديد',
          ),
          l(
            'Oui. Personne n’entendra cet essai : il disparaît.',
            'Yes. Nobody will hear that attempt: it is gone.',
            'نعم. لن يسمع أحد هذه المحاولة، فهي تختفي.',
          ),
        ),
        wrong(
          l('J’éteins le téléphone', 'I switch the phone off', 'أطفئ الهاتف'),
          l(
            'C’est un peu radical ! Il y a un bouton pour renoncer.',
            'A bit drastic! There is a button for giving up.',
            'هذا مبالغ فيه قليلًا! هناك زر للتراجع.',
          ),
        ),
        wrong(
          l('J’envoie, tant pis', 'I send it anyway', 'أرسلها كما هي'),
          l(
            'Vous pouvez, ce n’est pas grave. Mais on peut aussi recommencer sans que personne ne le sache.',
            'You can, no harm done. But you could also start over without anyone knowing.',
            'ممكن، ولا بأس. لكن يمكنكم أيضًا الإعادة من دون أن يعلم أحد.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Cette fois, c’est réussi. Envoyez votre message vocal.',
        'This time it went well. Send your voice message.',
        'نجحت هذه المرة. أرسلوا رسالتكم الصوتية.',
      ),
      screen: 'chat-record',
      zones: ['send'],
      hint: l(
        'C’est le même dessin que pour un message écrit.',
        'It is the same sign as for a written message.',
        'إنه الرسم نفسه الذي في الرسالة المكتوبة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Combien de secondes dure l’enregistrement affiché à l’écran ?',
        'How many seconds long is the recording on the screen?',
        'كم ثانية مدة التسجيل الظاهر على الشاشة؟',
      ),
      screen: 'chat-record',
      accepted: {
        fr: ['7', '07', '0:07', 'sept', '7 secondes', 'sept secondes'],
        en: ['7', '07', '0:07', 'seven', '7 seconds', 'seven seconds'],
        ar: ['7', '07', '0:07', '٧', 'سبعة', 'سبع', 'سبع ثوان', '7 ثوان'],
      },
      hint: l(
        'Regardez à côté du point rouge : les minutes, deux points, les secondes.',
        'Look beside the red dot: minutes, a colon, seconds.',
        'انظروا بجانب النقطة الحمراء: الدقائق ثم نقطتان ثم الثواني.',
      ),
      explanation: l(
        'Le point rouge signifie toujours « j’enregistre ». Si vous le voyez, on vous entend.',
        'A red dot always means “recording”. If you can see it, you are being recorded.',
        'النقطة الحمراء تعني دائمًا «جارٍ التسجيل». إذا رأيتموها فصوتكم يُسجَّل.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Pour un beau message vocal, dans quel ordre ?',
        'In what order do you make a good voice message?',
        'بأي ترتيب نسجّل رسالة صوتية جيدة؟',
      ),
      items: [
        l('Ouvrir la conversation', 'Open the conversation', 'فتح المحادثة'),
        l('Toucher le micro', 'Tap the microphone', 'لمس الميكروفون'),
        l('Parler près du téléphone', 'Speak close to the phone', 'التكلّم قرب الهاتف'),
        l('Toucher l’avion pour envoyer', 'Tap the plane to send', 'لمس الطائرة للإرسال'),
      ],
    },
  ],
};
