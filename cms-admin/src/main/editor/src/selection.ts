import type { Editor } from '@tiptap/core';

/** The browser tells of a new selection a little late; quick keys, such as Shift End and Ctrl L, would meet the old one. */
export function readSelection({ view }: Editor): void {
  (view as unknown as { domObserver?: { flush?: () => void } }).domObserver?.flush?.();
}
