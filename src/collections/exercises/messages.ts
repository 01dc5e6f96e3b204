import { localise, type Locale, type Localised } from '@mentora/platform';
import type { Problem, ProblemCode } from './compile/checkForPublication';

const languages: Record<Locale, Required<Localised>> = {
  fr: { fr: 'en français', en: 'in French', ar: 'بالفرنسية' },
  en: { fr: 'en anglais', en: 'in English', ar: 'بالإنجليزية' },
  ar: { fr: 'en arabe', en: 'in Arabic', ar: 'بالعربية' },
};

const problems: Record<ProblemCode, Required<Localised>> = {
  needed: {
    fr: 'À remplir avant de publier.',
    en: 'Fill this in before publishing.',
    ar: 'املأ هذا الحقل قبل النشر.',
  },
  stepsNeeded: {
    fr: 'Ajoutez au moins une étape avant de publier.',
    en: 'Add at least one step before publishing.',
    ar: 'أضف خطوة واحدة على الأقل قبل النشر.',
  },
  imageMissing: {
    fr: 'Cette image n’existe plus. Choisissez-en une autre.',
    en: 'This image no longer exists. Choose another one.',
    ar: 'هذه الصورة لم تعد موجودة. اختر صورة أخرى.',
  },
  imageNotApproved: {
    fr: 'Cette image attend encore d’être approuvée. Choisissez-en une autre ou faites-la approuver.',
    en: 'This image has not been approved yet. Choose another one or have it approved.',
    ar: 'لم تتم الموافقة على هذه الصورة بعد. اختر صورة أخرى أو اطلب الموافقة عليها.',
  },
  zonesNeeded: {
    fr: 'Dessinez au moins une zone juste sur la capture d’écran.',
    en: 'Draw at least one right zone on the screenshot.',
    ar: 'ارسم منطقة صحيحة واحدة على الأقل على لقطة الشاشة.',
  },
  zonesWrong: {
    fr: 'Chaque zone doit être un rectangle à l’intérieur de la capture d’écran, et il en faut dix au plus.',
    en: 'Each zone must be a rectangle inside the screenshot, and there can be at most ten.',
    ar: 'يجب أن تكون كل منطقة مستطيلاً داخل لقطة الشاشة، وألا يزيد عددها على عشر.',
  },
  zonesDiffer: {
    fr: 'Dessinez autant de zones que sur la capture d’écran en français, dans le même ordre.',
    en: 'Draw as many zones as on the French screenshot, in the same order.',
    ar: 'ارسم عدد المناطق نفسه كما في لقطة الشاشة الفرنسية، وبالترتيب نفسه.',
  },
  twoOptionsNeeded: {
    fr: 'Proposez au moins deux réponses.',
    en: 'Offer at least two answers.',
    ar: 'اقترح إجابتين على الأقل.',
  },
  rightOptionNeeded: {
    fr: 'Indiquez au moins une réponse juste.',
    en: 'Mark at least one answer as right.',
    ar: 'حدّد إجابة صحيحة واحدة على الأقل.',
  },
  oneRightOption: {
    fr: 'Plusieurs réponses sont justes : cochez « Plusieurs bonnes réponses », ou n’en gardez qu’une.',
    en: 'Several answers are right: tick “Several right answers”, or keep only one.',
    ar: 'هناك عدة إجابات صحيحة: فعّل «عدة إجابات صحيحة» أو أبقِ واحدة فقط.',
  },
  twoItemsNeeded: {
    fr: 'Il faut au moins deux éléments à ordonner.',
    en: 'There must be at least two items to put in order.',
    ar: 'يلزم عنصران على الأقل لترتيبهما.',
  },
  itemsAlike: {
    fr: 'Deux éléments ont le même texte : on ne pourrait pas savoir lequel vient d’abord.',
    en: 'Two items have the same text: nobody could tell which comes first.',
    ar: 'هناك عنصران لهما النص نفسه: لا يمكن معرفة أيهما يأتي أولاً.',
  },
  acceptedNeeded: {
    fr: 'Donnez au moins une réponse acceptée.',
    en: 'Give at least one accepted answer.',
    ar: 'أدخل إجابة مقبولة واحدة على الأقل.',
  },
};

/** What is wrong, in a person's language. */
export function describeProblem({ code, locale }: Problem, language: Locale): string {
  const text = localise(problems[code], language);
  return locale ? `${text} (${localise(languages[locale], language)})` : text;
}
