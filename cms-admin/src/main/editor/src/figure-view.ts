import type { NodeViewRenderer } from '@tiptap/core';
import { LONGEST_ATTRIBUTE } from './characters';
import { el } from './dom';
import { leaveDownwards, show, writeAttribute } from './node-fields';

/** A picture from the library with the words that belong to this use of it. */
export function figureView(pictureBase: () => string): NodeViewRenderer {
  return props => {
    let node = props.node;
    const image = el('img', { className: 'stet-picture', alt: '', decoding: 'async' });
    const alt = field('What the picture shows');
    const caption = field('What readers should know about it');
    const credit = field('Who made it');
    const decorative = el('input', { type: 'checkbox' });
    const dom = el('figure', { className: 'stet-figure', contentEditable: 'false' },
      image,
      el('p', { className: 'stet-missing' }, 'This picture cannot be shown at the moment.'),
      el('div', { className: 'stet-figure-fields' },
        labelled('Caption', caption, 'wide'),
        labelled('Credit', credit),
        labelled('Alt text', alt),
        el('label', { className: 'stet-check' }, decorative, el('span', {}, 'Decorative'))));

    for (const [key, input] of Object.entries({ alt, caption, credit })) {
      input.addEventListener('input', () => writeAttribute(props, key, input.value));
      input.addEventListener('keydown', event => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        leaveDownwards(props, node);
      });
    }
    decorative.addEventListener('change', () => writeAttribute(props, 'decorative', decorative.checked));
    image.addEventListener('error', () => dom.classList.add('is-missing'));
    image.addEventListener('load', () => dom.classList.remove('is-missing'));

    const draw = () => {
      const address = `${pictureBase()}${encodeURIComponent(String(node.attrs.picture))}`;
      if (image.getAttribute('src') !== address) image.src = address;
      image.alt = node.attrs.decorative ? '' : String(node.attrs.alt);
      show(alt, node.attrs.alt);
      show(caption, node.attrs.caption);
      show(credit, node.attrs.credit);
      decorative.checked = node.attrs.decorative === true;
      alt.disabled = decorative.checked;
      const fixed = !props.editor.isEditable;
      for (const input of [alt, caption, credit]) input.readOnly = fixed;
      decorative.disabled = fixed;
    };
    draw();
    props.editor.on('update', draw);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        draw();
        return true;
      },
      selectNode: () => dom.classList.add('is-selected'),
      deselectNode: () => dom.classList.remove('is-selected'),
      stopEvent: event => event.target instanceof HTMLElement && event.target.closest('.stet-figure-fields') !== null,
      ignoreMutation: () => true,
      destroy: () => props.editor.off('update', draw),
    };
  };
}

function field(placeholder: string): HTMLInputElement {
  return el('input', { type: 'text', placeholder, autocomplete: 'off', maxLength: LONGEST_ATTRIBUTE });
}

function labelled(name: string, input: HTMLInputElement, width = ''): HTMLElement {
  return el('label', { className: `stet-field ${width}`.trim() }, el('span', {}, name), input);
}
