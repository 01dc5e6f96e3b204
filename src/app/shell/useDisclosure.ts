import { useEffect, useRef } from 'react';

/**
 * What is expected of a panel that the browser opens and closes, without a script too: Escape, a touch elsewhere or a link
 * inside close it.
 */
export function useDisclosure() {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (!element?.open) return;
      const target = event.target as Element;
      const byKey = event instanceof KeyboardEvent && event.key === 'Escape';
      const elsewhere = !(event instanceof KeyboardEvent) && !element.contains(target);
      const byLink = event.type === 'click' && element.contains(target) && target.closest('a');
      if (!byKey && !elsewhere && !byLink) return;
      element.open = false;
      if (byKey) element.querySelector('summary')?.focus();
    };
    const events = ['keydown', 'click', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, close);
    return () => {
      for (const event of events) document.removeEventListener(event, close);
    };
  }, []);

  return details;
}
