import type { NodeViewRenderer } from '@tiptap/core';
import { LONGEST_ATTRIBUTE } from './characters';
import { el } from './dom';
import { leaveDownwards, show, writeAttribute } from './node-fields';

/** A quote or a pull quote: the words, and below them a field for who said or wrote them. */
export function quoteView(kind: 'quote' | 'pull-quote'): NodeViewRenderer {
  return props => {
    let node = props.node;
    const words = el('div', { className: 'stet-quoted' });
    const source = el('input', { type: 'text', className: 'stet-source-field', placeholder: 'Who said it, and where', 'aria-label': 'Source', autocomplete: 'off', maxLength: LONGEST_ATTRIBUTE });
    const line = el('div', { className: 'stet-source', contentEditable: 'false' }, source);
    const dom = kind === 'quote'
      ? el('blockquote', { className: 'stet-quote' }, words, line)
      : el('div', { className: 'stet-pull-quote', role: 'group', 'aria-label': 'Pull quote' }, words, line);

    source.addEventListener('input', () => writeAttribute(props, 'source', source.value === '' ? null : source.value));
    source.addEventListener('keydown', event => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      leaveDownwards(props, node);
    });
    const draw = () => {
      show(source, node.attrs.source);
      dom.classList.toggle('no-source', !node.attrs.source);
      source.readOnly = !props.editor.isEditable;
    };
    draw();
    props.editor.on('update', draw);
    return {
      dom,
      contentDOM: words,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        draw();
        return true;
      },
      stopEvent: event => line.contains(event.target as globalThis.Node),
      ignoreMutation: mutation => mutation.type !== 'selection' && !words.contains(mutation.target),
      destroy: () => props.editor.off('update', draw),
    };
  };
}
