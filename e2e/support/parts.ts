/** What a page is made of for whoever looks at its colours. */
export interface Sample {
  /** What decides the colours of each part with text, in short: two parts with the same have the same contrast. */
  parts: string[];
  /** By how many pixels the page is wider than the screen. */
  beyond: number;
}

declare global {
  interface Window {
    /** The parts of the last sample, for axe to look at. */
    partsOfSample?: Map<string, Element[]>;
  }
}

/**
 * In the page: tells its parts with text as they stand, or as they are with other attributes on <html>, which are
 * the whole of a theme. Nothing is painted in between, so this costs a tenth of putting a theme on.
 *
 * What axe says of a part's colours follows from the styles of the part and of what lies under it, up to the first
 * thing that nothing shines through, and from what else lies there. All of this is in what is told; colours are as
 * computed, so that a rule for one theme, one language or one state makes another part. Where a part lies on the page
 * and what it says is not in it.
 */
export function samplePage(worn: Record<string, string | undefined> | undefined): Sample {
  const root = document.documentElement;
  const bare = Object.keys(worn ?? {}).map((name) => [name, root.getAttribute(name) ?? undefined] as const);
  const wear = (attributes: Iterable<readonly [string, string | undefined]>) => {
    for (const [name, value] of attributes) {
      if (value === undefined) root.removeAttribute(name);
      else root.setAttribute(name, value);
    }
  };
  // A colour on its way from one theme to the other is none of either.
  const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after, ::backdrop { transition: none !important }');
  if (worn) {
    document.adoptedStyleSheets.push(still);
    wear(Object.entries(worn));
  }

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element)!;
  const boxes = new Map<Element, DOMRect>();
  const boxOf = (element: Element) => boxes.get(element) ?? boxes.set(element, element.getBoundingClientRect()).get(element)!;
  const hides = new Map<Element, boolean>();
  const isOpaque = (element: Element) => {
    const known = hides.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, backgroundClip, opacity } = styleOf(element);
    // Without a fourth value, a colour lets nothing through.
    const isFull = !/^transparent$|^rgba|\//.test(backgroundColor) && backgroundImage === 'none' && backgroundClip !== 'text' && opacity === '1';
    hides.set(element, isFull);
    return isFull;
  };
  const holds = (outer: DOMRect, inner: DOMRect) =>
    outer.left <= inner.left + 1 && outer.right >= inner.right - 1 && outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1;
  const crosses = (one: DOMRect, other: DOMRect) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;

  // axe asks nothing of what is disabled, nor of what names it.
  const off = new Set<Element>();
  for (const control of document.querySelectorAll(':disabled, [aria-disabled="true"], [inert]')) {
    off.add(control);
    for (const label of (control as HTMLInputElement).labels ?? []) off.add(label);
    for (const id of control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
      const label = document.getElementById(id);
      if (label) off.add(label);
    }
  }

  const shapes = new Map<Element, string>();
  const shapeOf = (element: Element): string => {
    const known = shapes.get(element);
    if (known !== undefined) return known;
    const { tagName } = element;
    const shape = `<${tagName} ${element.getAttribute('class') ?? ''}${[...element.children].map(shapeOf).join('')}>`;
    shapes.set(element, shape);
    return shape;
  };
  const dressOf = (element: Element): string => {
    const style = styleOf(element);
    return [
      element.tagName, element.getAttribute('class'), element.getAttribute('type'), element.getAttribute('style'), off.has(element),
      style.color, style.backgroundColor, style.backgroundImage, style.backgroundClip, style.webkitTextFillColor, style.opacity,
      style.fontSize, style.fontWeight, style.fontStyle, style.textDecorationLine, style.textIndent, style.textShadow,
      style.borderBlockEnd, style.outline, style.filter, style.backdropFilter, style.mixBlendMode, style.clipPath, style.display,
      style.position, style.visibility, style.zIndex,
    ].join('|');
  };
  const floats = (element: Element) => styleOf(element).position === 'fixed' && Number(styleOf(element).zIndex) > 0;
  /** The part and all that it lies on. */
  const groundOf = (part: Element): string => {
    const own = boxOf(part);
    const told: string[] = [];
    let isCovered = false;
    for (let at: Element | null = part; at; at = at.parentElement) {
      if (isCovered) {
        // What makes a whole group fainter does so to the part as well.
        const { opacity, filter, mixBlendMode } = styleOf(at);
        if (opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal' || off.has(at)) told.push(dressOf(at));
        continue;
      }
      told.push(dressOf(at));
      isCovered = isOpaque(at) && holds(boxOf(at), own);
      if (isCovered) continue;
      for (const beside of at.parentElement?.children ?? []) {
        if (beside === at || !crosses(boxOf(beside), own)) continue;
        // axe asks nothing of a part that is hidden under a bar or an offer at the edge of the screen, whichever it is.
        told.push(floats(beside) && !floats(at) ? 'covered' : shapeOf(beside));
      }
    }
    return told.join('\n');
  };
  const short = (text: string): string => {
    let one = 0xdeadbeef;
    let other = 0x41c6ce57;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 2654435761);
      other = Math.imul(other ^ code, 1597334677);
    }
    return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
  };

  const parts = new Map<string, Element[]>();
  for (const element of document.body.querySelectorAll('*')) {
    const isField = element.matches('input, select, textarea');
    const hasText = isField || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const link = element.closest('a, [role="link"]');
    // A link is measured against the text around it.
    let around = link?.parentElement;
    while (around && styleOf(around).display === 'inline') around = around.parentElement;
    const text = element.textContent.trim();
    const isWord = isField || (text.length > 1 && /[\p{L}\p{N}]/u.test(text));
    const part = short([isWord, groundOf(element), around ? groundOf(around) : ''].join('\n\n'));
    parts.set(part, [...(parts.get(part) ?? []), link ?? element]);
  }
  window.partsOfSample = parts;
  const beyond = root.scrollWidth - root.clientWidth;

  if (worn) {
    wear(bare);
    // Everything is as it was before anything may move again.
    void document.body.offsetHeight;
    document.adoptedStyleSheets.pop();
  }
  return { parts: [...parts.keys()], beyond };
}
