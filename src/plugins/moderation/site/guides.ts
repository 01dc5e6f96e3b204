import type { GuideChapter } from '@mentora/platform';

/** What the help says of contributing, to whoever contributes and to whoever decides. */
export const contributionGuides: GuideChapter[] = [
  {
    guide: 'contributeur',
    key: 'contribute-ask',
    order: 30,
    title: { fr: 'Devenir contributeur', en: 'Become a contributor', ar: 'كيف تصبحون مساهمين' },
    text: {
      fr: 'Dans « Mon espace », choisissez « Devenir contributeur » et dites en quelques mots pourquoi. Un administrateur vous répond. Dès qu’il accepte, « Contribuer » apparaît dans le menu.',
      en: 'In “My space”, choose “Become a contributor” and say in a few words why. An administrator answers you. Once accepted, “Contribute” appears in the menu.',
      ar: 'في «مساحتي» اختاروا «انضموا إلى المساهمين» وقولوا السبب في بضع كلمات. سيجيبكم أحد المديرين. وما إن يقبل حتى تظهر «المساهمة» في القائمة.',
    },
  },
  {
    guide: 'contributeur',
    key: 'contribute-send',
    order: 31,
    title: { fr: 'Proposer un exercice', en: 'Submit an exercise', ar: 'اقتراح تمرين' },
    text: {
      fr: 'Sous « Contribuer », commencez une nouvelle contribution. Elle s’enregistre toute seule et reste à vous : personne ne voit un brouillon. Quand tout est prêt, envoyez-la à la relecture. Vous pouvez la retirer tant que personne n’a décidé.',
      en: 'Under “Contribute”, begin a new contribution. It saves itself and stays yours: nobody sees a draft. When all is ready, send it to be reviewed. You can take it back as long as nobody has decided.',
      ar: 'ضمن «المساهمة» ابدؤوا مساهمة جديدة. تُحفظ من تلقاء نفسها وتبقى لكم وحدكم: لا أحد يرى المسودة. وحين يكتمل كل شيء أرسلوها للمراجعة. يمكنكم سحبها ما لم يُتخذ قرار.',
    },
  },
  {
    guide: 'contributeur',
    key: 'contribute-answer',
    order: 32,
    title: { fr: 'Lire la réponse', en: 'Read the answer', ar: 'قراءة الرد' },
    text: {
      fr: 'Une notification vous prévient. « À retoucher » : la page de votre contribution montre les remarques, étape par étape ; corrigez et renvoyez. « Refusée » : lisez pourquoi, vous pourrez la reprendre. « Publiée » : tout le monde peut faire votre exercice, et vos chiffres montrent combien l’ont terminé.',
      en: 'A notification tells you. “To be revised”: the page of your contribution shows the remarks, step by step; put them right and send it again. “Rejected”: read why, you may take it up again. “Published”: everybody can do your exercise, and your figures show how many have finished it.',
      ar: 'يصلكم إشعار بذلك. «تحتاج إلى تعديل»: تعرض صفحة مساهمتكم الملاحظات خطوة بخطوة، فصحّحوا وأعيدوا الإرسال. «مرفوضة»: اقرؤوا السبب، ويمكنكم العودة إليها. «منشورة»: يستطيع الجميع إنجاز تمرينكم، وتبيّن أرقامكم كم شخصًا أتمّه.',
    },
  },
  {
    guide: 'administrateur',
    key: 'contributions',
    order: 35,
    title: { fr: 'Relire les contributions', en: 'Review contributions', ar: 'مراجعة المساهمات' },
    text: {
      fr: 'L’accueil du panneau montre les demandes pour contribuer et ce qui attend une relecture. Acceptez ou refusez une demande avec un mot. Pour une contribution, essayez l’exercice, puis approuvez-le, demandez des retouches étape par étape, ou refusez-le en disant pourquoi. La personne est prévenue. Les brouillons ne sont visibles que de leur auteur.',
      en: 'The start page of the panel shows the requests to contribute and what waits to be reviewed. Accept or decline a request with a word. For a contribution, try the exercise, then approve it, ask for changes step by step, or reject it and say why. The person is told. Drafts are seen by their authors alone.',
      ar: 'تعرض الصفحة الأولى من لوحة الإدارة طلبات المساهمة وما ينتظر المراجعة. اقبلوا الطلب أو ارفضوه مع كلمة. أما المساهمة فجرّبوا التمرين، ثم اقبلوه، أو اطلبوا تعديلات خطوة بخطوة، أو ارفضوه مع ذكر السبب. ويُخبَر صاحبه بذلك. ولا يرى المسودات إلا أصحابها.',
    },
  },
];
