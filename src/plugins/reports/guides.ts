import type { GuideChapter } from '@mentora/platform';

/** What the help says of reporting an error, to whoever meets one and to whoever puts it right. */
export const reportGuides: GuideChapter[] = [
  {
    guide: 'apprenant',
    key: 'report',
    order: 25,
    title: { fr: 'Signaler une erreur', en: 'Report an error', ar: 'الإبلاغ عن خطأ' },
    text: {
      fr: 'Une étape vous paraît fausse ? Touchez « Signaler une erreur » sous l’étape et dites en quelques mots ce qui ne va pas. L’équipe vous lit et corrige.',
      en: 'Does a step seem wrong? Tap “Report an error” below it and say in a few words what is wrong. The team reads it and puts it right.',
      ar: 'هل تبدو لكم خطوة غير صحيحة؟ المسوا «الإبلاغ عن خطأ» تحتها وقولوا في بضع كلمات ما الخطأ. سيقرؤه الفريق ويصحّحه.',
    },
  },
  {
    guide: 'contributeur',
    key: 'report',
    order: 15,
    title: { fr: 'Signaler ce qui ne va pas', en: 'Report what is wrong', ar: 'الإبلاغ عمّا هو غير صحيح' },
    text: {
      fr: 'Un écran a changé, une consigne n’est pas claire ? Touchez « Signaler une erreur » sous l’étape : c’est déjà une contribution précieuse.',
      en: 'Has a screen changed, is an instruction unclear? Tap “Report an error” below the step: that is a precious contribution already.',
      ar: 'هل تغيّرت شاشة أو كانت تعليمة غير واضحة؟ المسوا «الإبلاغ عن خطأ» تحت الخطوة: فهذه مساهمة ثمينة بحد ذاتها.',
    },
  },
  {
    guide: 'formateur',
    key: 'report',
    order: 50,
    title: { fr: 'Répondre aux signalements', en: 'Answer reports', ar: 'الرد على البلاغات' },
    text: {
      fr: 'Sous « Erreurs signalées », lisez ce que les personnes ont remarqué, corrigez l’exercice, puis marquez le signalement comme traité : la personne en est prévenue.',
      en: 'Under “Reported errors”, read what people have noticed, correct the exercise, then mark the report as handled: the person is told.',
      ar: 'تحت «أخطاء مُبلَّغ عنها» اقرؤوا ما لاحظه الناس، وصحّحوا التمرين، ثم علّموا البلاغ بأنه عولج: يُخبَر صاحبه بذلك.',
    },
  },
];
