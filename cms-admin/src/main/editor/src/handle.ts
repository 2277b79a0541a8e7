import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { moveBlock, removeBlock, selectBlock } from './commands';
import { el } from './dom';
import { icon } from './icons';
import { Menu } from './menu';

/** A handle beside the block under the pointer: drag moves the block, a click opens what else can be done with it. */
export const Handle = Extension.create<{ host: () => HTMLElement }>({
  name: 'handle',
  addOptions: () => ({ host: () => document.body }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [new Plugin({ view: () => new BlockHandle(editor, options.host()) })];
  },
});

class BlockHandle {
  #button = el('button', { type: 'button', className: 'stet-handle', tabIndex: -1, draggable: true, title: 'Drag to move, click for more', 'aria-label': 'Block', hidden: true }, icon('grip'));
  #menu: Menu;
  #block: HTMLElement | undefined;
  #listening = new AbortController();

  constructor(private readonly editor: Editor, host: HTMLElement) {
    const { signal } = this.#listening;
    this.#menu = new Menu(this.#button, 'Block', () => [
      { name: 'Move up', keys: 'Alt ↑', run: () => moveBlock(editor, -1) },
      { name: 'Move down', keys: 'Alt ↓', run: () => moveBlock(editor, 1) },
      { name: 'Remove', run: () => removeBlock(editor) },
    ]);
    host.append(this.#button, this.#menu.panel);
    host.addEventListener('mousemove', event => this.#follow(event), { signal });
    host.addEventListener('mouseleave', () => { this.#button.hidden = true; }, { signal });
    this.#button.addEventListener('click', () => {
      this.#select();
      this.#menu.open();
    });
    this.#button.addEventListener('dragstart', event => this.#drag(event));
  }

  update(view: EditorView): void {
    if (!view.editable) this.#button.hidden = true;
  }

  destroy(): void {
    this.#listening.abort();
    this.#button.remove();
    this.#menu.panel.remove();
  }

  #follow({ clientY, target }: MouseEvent): void {
    const { view, isEditable } = this.editor;
    if (!isEditable || this.#button.contains(target as Node)) return;
    const under = ([...view.dom.children] as HTMLElement[]).find(block => {
      const { top, bottom } = block.getBoundingClientRect();
      return clientY >= top && clientY <= bottom;
    });
    this.#block = under ?? this.#block;
    this.#button.hidden = under === undefined;
    if (under === undefined) return;
    const host = this.#button.offsetParent?.getBoundingClientRect();
    const block = under.getBoundingClientRect();
    this.#button.style.top = `${block.top - (host?.top ?? 0) + 1}px`;
    this.#button.style.left = `${view.dom.getBoundingClientRect().left - (host?.left ?? 0) - 26}px`;
  }

  #select(): boolean {
    return this.#block !== undefined && selectBlock(this.editor, this.#block);
  }

  #drag(event: DragEvent): void {
    if (event.dataTransfer === null || !this.#select()) return event.preventDefault();
    const { view } = this.editor;
    const { selection } = view.state;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', view.state.doc.textBetween(selection.from, selection.to, '\n'));
    if (this.#block !== undefined) event.dataTransfer.setDragImage(this.#block, 0, 0);
    view.dragging = { slice: selection.content(), move: true, node: selection as NodeSelection } as EditorView['dragging'];
  }
}
