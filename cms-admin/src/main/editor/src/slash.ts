import { type Editor, Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import { type BlockVerb, meant } from './blocks';
import { el, freshId } from './dom';
import { floatAt, sink } from './float';
import { icon } from './icons';

/** A slash at the start of a word lists the kinds of blocks; typing narrows it, arrows choose, Enter takes. */
export const Slash = Extension.create<{ verbs: () => BlockVerb[] }>({
  name: 'slash',
  addOptions: () => ({ verbs: () => [] }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [Suggestion<BlockVerb, BlockVerb>({
      pluginKey: new PluginKey('slash'),
      editor: this.editor,
      char: '/',
      allow: ({ editor, state, range }) => editor.isEditable && state.doc.resolve(range.from).parent.type.name === 'paragraph',
      items: ({ query }) => meant(options.verbs(), query),
      command: ({ editor, range, props }) => {
        editor.chain().deleteRange(range).run();
        props.run();
      },
      render: () => {
        let list: SlashList | undefined;
        return {
          onStart: props => { list = new SlashList(props); },
          onUpdate: props => list?.show(props),
          onKeyDown: ({ event }) => list?.key(event) ?? false,
          onExit: () => { list?.close(); },
        };
      },
    })];
  },
});

/** The open list. The caret stays in the text, so what is chosen is told by `aria-activedescendant`. */
class SlashList {
  #id = freshId('slash');
  #panel = el('div', { id: this.#id, className: 'stet-menu stet-slash', role: 'listbox', 'aria-label': 'Insert', popover: 'manual' });
  #props: SuggestionProps<BlockVerb, BlockVerb>;
  #at = 0;

  constructor(props: SuggestionProps<BlockVerb, BlockVerb>) {
    this.#props = props;
    this.#panel.addEventListener('mousedown', event => event.preventDefault());
    this.#text(props.editor).closest('stet-editor')?.append(this.#panel);
    this.show(props);
  }

  show(props: SuggestionProps<BlockVerb, BlockVerb>): void {
    this.#props = props;
    this.#at = 0;
    this.#draw();
  }

  key({ key }: KeyboardEvent): boolean {
    const { items } = this.#props;
    const to = { ArrowDown: this.#at + 1, ArrowUp: this.#at - 1 }[key];
    if (items.length === 0) return false;
    if (to !== undefined) {
      this.#at = (to + items.length) % items.length;
      this.#draw();
      return true;
    }
    if (key !== 'Enter' && key !== 'Tab') return false;
    this.#props.command(items[this.#at]!);
    return true;
  }

  close(): void {
    const text = this.#text(this.#props.editor);
    text.removeAttribute('aria-activedescendant');
    text.removeAttribute('aria-controls');
    sink(this.#panel);
    this.#panel.remove();
  }

  #draw(): void {
    const { items, editor, clientRect } = this.#props;
    this.#panel.replaceChildren(...items.map((verb, at) => this.#item(verb, at)));
    this.#panel.hidden = items.length === 0;
    const text = this.#text(editor);
    text.setAttribute('aria-controls', this.#id);
    if (items.length === 0) text.removeAttribute('aria-activedescendant');
    else text.setAttribute('aria-activedescendant', `${this.#id}-${this.#at}`);
    const place = clientRect?.();
    if (place && items.length > 0) floatAt(this.#panel, place);
    this.#panel.children[this.#at]?.scrollIntoView({ block: 'nearest' });
  }

  #item(verb: BlockVerb, at: number): HTMLElement {
    const item = el('div', { id: `${this.#id}-${at}`, className: 'stet-option', role: 'option', 'aria-selected': String(at === this.#at) },
      icon(verb.shape), el('span', {}, verb.name));
    if (verb.keys !== undefined) item.append(el('kbd', { 'aria-hidden': 'true' }, verb.keys));
    item.addEventListener('click', () => this.#props.command(verb));
    return item;
  }

  #text(editor: Editor): HTMLElement {
    return editor.view.dom;
  }
}
