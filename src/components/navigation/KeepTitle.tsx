'use client';

import { useEffect } from 'react';

/**
 * Keeps a page's name until that of the next is there. Next takes the old title away when it draws a page within the
 * page and brings the new one a moment later; in between, a tab shows the address, and a screen reader says it.
 * React puts its title before any other, so the new one counts as soon as it comes.
 */
export function KeepTitle() {
  useEffect(() => {
    let name = document.title;
    const kept = document.createElement('title');
    const look = () => {
      const [first, ...others] = document.head.querySelectorAll('title');
      if (!first) {
        kept.textContent = name;
        document.head.append(kept);
      } else if (first !== kept) {
        name = document.title;
        if (others.includes(kept)) kept.remove();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  return null;
}
