/** The address of a link beside a step; without a step, of the same page for the whole exercise. */
export function fillStepLink(href: string, step: string): string {
  return href.replace('{step}', encodeURIComponent(step));
}
