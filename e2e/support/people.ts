/** The people of the demo, each with the one role that the name says. */
export type DemoPerson =
  | 'administrateur'
  | 'formateur'
  | 'contributeur'
  | 'apprenant'
  | 'parent'
  | 'parrain'
  | 'filleul';

/** The password of all of them. */
export const DEMO_PASSWORD = 'mentora-demo-2026';

/** The address under which one of them signs in. */
export function demoAddress(who: DemoPerson): string {
  return `${who}@demo.mentora.test`;
}

/** The password of whoever makes an account in a test: it passes the meter. */
export const NEWCOMER_PASSWORD = 'cerise marteau nuage bicyclette';
