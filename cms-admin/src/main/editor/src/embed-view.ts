import type { NodeViewRenderer } from '@tiptap/core';
import { el } from './dom';

/** Something from another house, shown as a card: the editor never loads what it points to. */
export const embedView: NodeViewRenderer = ({ node }) => {
  const { provider, address, title } = node.attrs as { provider: string; address: string; title: string | null };
  const dom = el('div', { className: 'stet-embed', contentEditable: 'false' },
    el('span', { className: 'stet-embed-provider' }, provider),
    el('span', { className: 'stet-embed-title' }, title ?? address),
    el('span', { className: 'stet-embed-address' }, address));
  return {
    dom,
    update: next => next.eq(node),
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: () => true,
  };
};
