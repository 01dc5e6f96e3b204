'use client';

import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';

const stored = 'mentora-review-keys';
const changed = 'mentora:review-keys';

const subscribe = (again: () => void) => {
  window.addEventListener(changed, again);
  window.addEventListener('storage', again);
  return () => {
    window.removeEventListener(changed, again);
    window.removeEventListener('storage', again);
  };
};

const isOn = () => {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
};

/** Whether single keys do something here, and how that is changed: kept on this device. */
export function useShortcutChoice(): [on: boolean, choose: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, isOn, () => true);
  const choose = useCallback((wanted: boolean) => {
    try {
      localStorage.setItem(stored, wanted ? 'on' : 'off');
    } catch {
      // Without a place to keep it, it holds for this page's next look alone.
    }
    window.dispatchEvent(new Event(changed));
  }, []);
  return [on, choose];
}

/** Where letters are letters: fields, and whatever else takes text. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, select, textarea');
}

/**
 * Single keys that do something, by what a key says (`a`, `?`, `ArrowDown`). Never in a field, with another key held, or
 * over an open dialog, or where something else has taken them.
 */
export function useShortcuts(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const [on] = useShortcutChoice();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (takesText(event.target) || document.querySelector('dialog[open]')) return;
      // Escape is the way back everywhere; the others can be turned off: speech or a trembling hand presses them unawares.
      if (!on && event.key !== 'Escape') return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
