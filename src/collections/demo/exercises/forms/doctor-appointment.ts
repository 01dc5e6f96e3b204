import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const doctorAppointment: DemoExercise = {
  key: 'doctor-appointment',
  title: l('Prendre rendez-vous chez le médecin', 'Book a doctor’s appointment', 'حجز موعد عند الطبيب'),
  summary: l(
    'Choisir un jour et une heure, confirmer, et ne pas oublier sa carte Vitale.',
    'Choose a day and a time, confirm, and don’t forget your health card.',
    'اختيار اليوم والساعة، والتأكيد، وعدم نسيان بطاقة التأمين الصحي.',
  ),
  category: 'forms',
  tags: ['santé', 'rendez-vous', 'carte Vitale'],
  skills: ['procedures', 'navigate'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-doctor-appointment.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Sans attendre au téléphone', 'No more waiting on the line', 'من دون انتظار على الهاتف'),
      screen: 'slots',
      body: l(
        'Beaucoup de médecins ouvrent leur agenda sur Internet. Vous voyez les heures **encore libres**, ' +
          'jour et nuit, et vous choisissez.\n\n' +
          'Une heure en couleur est libre : on la touche. **Complet** veut dire qu’il n’y a plus de ' +
          'place ce jour-là.\n\n' +
          'Rien n’est réservé tant que vous n’avez pas touché **Confirmer**.',
        'Many doctors put their diary online. You see the times that are **still free**, day or night, ' +
          'and you choose.\n\n' +
          'A coloured time is free: tap it. **Fully booked** means no places are left that day.\n\n' +
          'Nothing is booked until you tap **Confirm**.',
        'كثير من الأطباء يفتحون جدولهم على الإنترنت. ترون الأوقات **المتاحة** ليلًا ونهارًا وتختارون.\n\n' +
          'الوقت الملوّن متاح: المسوه. و**ممتلئ** تعني أن لا مكان في ذلك اليوم.\n\n' +
          'لا يُحجز شيء قبل أن تلمسوا **تأكيد**.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous êtes libre le mercredi, en fin d’après-midi. Choisissez une heure.',
        'You are free on Wednesday, late in the afternoon. Choose a time.',
        'أنتم متفرغون يوم الأربعاء آخر النهار. اختاروا ساعة.',
      ),
      screen: 'slots',
      zones: ['16:30'],
      hint: l(
        'Après midi, l’heure continue : 13, 14, 15… Quatre heures et demie, cela fait ?',
        'After noon the hours go on: 13, 14, 15… What is half past four?',
        'بعد الظهر يستمر العدّ: 13، 14، 15… فكم تكون الرابعة والنصف؟',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous préférez vendredi. Que faire ?',
        'You would rather come on Friday. What can you do?',
        'تفضّلون يوم الجمعة. ما العمل؟',
      ),
      screen: 'slots',
      options: [
        right(
          l('Toucher « Voir plus de dates »', 'Tap “See more dates”', 'لمس «عرض مواعيد أخرى»'),
          l(
            'Oui : il y a peut-être de la place vendredi suivant.',
            'Yes: there may be room the Friday after.',
            'نعم: ربما يوجد مكان يوم الجمعة التالي.',
          ),
        ),
        wrong(
          l('Toucher le mot « Complet »', 'Tap the words “Fully booked”', 'لمس كلمة «ممتلئ»'),
          l(
            'Ce mot n’est pas un bouton : toutes les heures sont prises ce jour-là.',
            'Those words are not a button: every time that day is taken.',
            'هذه الكلمة ليست زرًا، فكل أوقات ذلك اليوم محجوزة.',
          ),
        ),
        wrong(
          l(
            'Prendre mercredi et venir vendredi',
            'Book Wednesday and come on Friday',
            'حجز الأربعاء والحضور يوم الجمعة',
          ),
          l(
            'Le médecin vous attendrait mercredi… et serait occupé vendredi.',
            'The doctor would expect you on Wednesday… and be busy on Friday.',
            'سينتظركم الطبيب يوم الأربعاء… ويكون مشغولًا يوم الجمعة.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Finalement, vous prenez une autre heure. À quelle heure est le rendez-vous affiché ici ?',
        'In the end you took another time. What time is the appointment shown here?',
        'في النهاية اخترتم ساعة أخرى. في أي ساعة الموعد الظاهر هنا؟',
      ),
      screen: 'slot-confirm',
      accepted: {
        fr: ['10:40', '10h40', '10 h 40', '10.40', '10 40', 'dix heures quarante'],
        en: ['10:40', '10.40', '10 40', '10:40 am', '10.40 am', 'ten forty', 'twenty to eleven'],
        ar: ['10:40', '10.40', '10 40', '١٠:٤٠', 'العاشرة وأربعون دقيقة', 'العاشرة وأربعين دقيقة'],
      },
      hint: l('Cherchez la petite horloge.', 'Look for the little clock.', 'ابحثوا عن الساعة الصغيرة.'),
    },
    {
      kind: 'tap',
      prompt: l(
        'Tout est juste. Réservez pour de bon.',
        'Everything is right. Make the booking.',
        'كل شيء صحيح. احجزوا نهائيًا.',
      ),
      screen: 'slot-confirm',
      zones: ['confirm'],
      hint: l(
        'Le bouton plein, celui qui dit que vous êtes d’accord.',
        'The solid button, the one that says you agree.',
        'الزر الممتلئ الذي يعني أنكم موافقون.',
      ),
      explanation: l(
        'Vous recevrez un SMS ou un courriel la veille. Si vous ne pouvez pas venir, annulez : quelqu’un ' +
          'd’autre prendra la place.',
        'You will get a text or an email the day before. If you can’t come, cancel: someone else will ' +
          'take the place.',
        'ستصلكم رسالة في اليوم السابق. وإن تعذّر الحضور فألغوا الموعد ليستفيد غيركم.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Que prendre avec vous ce jour-là ?',
        'What should you take with you that day?',
        'ماذا تأخذون معكم في ذلك اليوم؟',
      ),
      options: [
        right(
          l('La carte Vitale', 'Your health card (carte Vitale)', 'بطاقة التأمين الصحي (carte Vitale)'),
          l(
            'Oui, la page le rappelle. Elle sert au remboursement.',
            'Yes, the page reminds you. It is needed for reimbursement.',
            'نعم، فالصفحة تذكّركم بها، وهي ضرورية لاسترداد المصاريف.',
          ),
        ),
        right(
          l('La dernière ordonnance', 'Your latest prescription', 'آخر وصفة طبية'),
          l(
            'Bonne idée : le médecin verra votre traitement.',
            'Good idea: the doctor will see what you are taking.',
            'فكرة جيدة: سيرى الطبيب علاجكم.',
          ),
        ),
        wrong(
          l('Le mot de passe de votre compte', 'The password of your account', 'كلمة مرور حسابكم'),
          l(
            'Personne n’en a besoin au cabinet. Il reste chez vous.',
            'Nobody at the surgery needs it. Leave it at home.',
            'لا يحتاجها أحد في العيادة. اتركوها في البيت.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Remettez la prise de rendez-vous dans l’ordre.',
        'Put the steps of the booking in order.',
        'رتّبوا خطوات الحجز.',
      ),
      items: [
        l('Chercher son médecin', 'Find your doctor', 'البحث عن الطبيب'),
        l('Choisir un jour et une heure', 'Choose a day and a time', 'اختيار اليوم والساعة'),
        l('Vérifier l’adresse et la date', 'Check the address and the date', 'التحقق من العنوان والتاريخ'),
        l('Confirmer', 'Confirm', 'التأكيد'),
        l('Noter le rendez-vous dans l’agenda', 'Put it in your calendar', 'تدوين الموعد في التقويم'),
      ],
    },
  ],
};
