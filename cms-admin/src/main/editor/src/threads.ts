import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** The words a comment thread hangs on: where the server saw them in the running text of the body, and what they are. */
export interface Mark { id: string; from: number; words: string }

interface Line { pos: number; at: number; text: string }

const FIELDS = ['HEADLINE', 'STANDFIRST'] as const;

/** Every line somebody can type into, as the server counts: one line end between them, and one for a break inside. */
export function runningLines(doc: Node): Line[] {
  const lines: Line[] = [];
  let at = 0;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    lines.push({ pos: pos + 1, at, text });
    at += text.length + 1;
    return false;
  });
  return lines;
}

/** Where words stand now: at their place if they do, else at the nearest one; null when they are gone. */
export function locate(text: string, { from, words }: Mark): number | null {
  if (text.startsWith(words, from)) return from;
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - from) < Math.abs(best - from)) best = at;
  }
  return best;
}

function decorations(doc: Node, marks: readonly Mark[]): DecorationSet {
  const lines = runningLines(doc);
  const text = lines.map(line => line.text).join('\n');
  const found: Decoration[] = [];
  for (const mark of marks) {
    const from = locate(text, mark);
    if (from === null || mark.words === '') continue;
    const to = from + mark.words.length;
    for (const line of lines) {
      const start = Math.max(from, line.at);
      const end = Math.min(to, line.at + line.text.length);
      if (start < end) found.push(Decoration.inline(line.pos + start - line.at, line.pos + end - line.at, { class: 'thread-anchor', 'data-thread': mark.id }));
    }
  }
  return DecorationSet.create(doc, found);
}

/** Marks the words that comment threads hang on, and says which words somebody wants to comment on. */
export class Threads {
  readonly #key = new PluginKey<DecorationSet>('threads');
  #marks: readonly Mark[] = [];

  constructor(private readonly host: HTMLElement, private readonly editor: () => Editor | undefined) {
    host.addEventListener('keydown', event => this.#commentKey(event), { capture: true });
  }

  get extension(): Extension {
    const plugin = new Plugin<DecorationSet>({
      key: this.#key,
      state: {
        init: (_, { doc }) => decorations(doc, this.#marks),
        apply: (transaction, shown) =>
          transaction.getMeta(this.#key) ? decorations(transaction.doc, this.#marks) : shown.map(transaction.mapping, transaction.doc),
      },
      props: {
        decorations: state => this.#key.getState(state),
        handleClick: (_, __, { target }) => {
          const id = (target as Element).closest?.<HTMLElement>('[data-thread]')?.dataset.thread;
          if (id !== undefined) this.#tell('stet-thread', { id });
          return false;
        },
      },
    });
    return Extension.create({ name: 'threads', addProseMirrorPlugins: () => [plugin] });
  }

  /** Marks these words and no others; they move with the text from here on. */
  mark(marks: readonly Mark[]): void {
    this.#marks = marks;
    const view = this.editor()?.view;
    view?.dispatch(view.state.tr.setMeta(this.#key, true).setMeta('addToHistory', false));
  }

  /** Shows where the words of a thread stand, or else the field it hangs on. */
  show(id: string, field: string): void {
    if (field !== 'BODY') this.#field(field)?.focus();
    this.host.querySelectorAll('.thread-anchor').forEach(each => each.classList.toggle('on', (each as HTMLElement).dataset.thread === id));
    this.host.querySelector(`.thread-anchor[data-thread="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  }

  /** The words that are selected; a field or the whole body where none are. */
  selected(): { field: string; from: number; quote: string } {
    for (const field of FIELDS) {
      const input = this.#field(field);
      if (input !== null && input === document.activeElement) {
        return { field, from: input.selectionStart, quote: input.value.slice(input.selectionStart, input.selectionEnd) };
      }
    }
    const state = this.editor()?.state;
    if (state === undefined || state.selection.empty) return { field: 'BODY', from: 0, quote: '' };
    const { from, to } = state.selection;
    const lines = runningLines(state.doc).filter(line => line.pos < to && line.pos + line.text.length > from);
    const first = lines[0];
    if (first === undefined) return { field: 'BODY', from: 0, quote: '' };
    const quote = lines.map(({ pos, text }) => text.slice(Math.max(0, from - pos), Math.max(0, to - pos))).join('\n');
    return { field: 'BODY', from: first.at + Math.max(0, from - first.pos), quote };
  }

  #field(name: string): HTMLTextAreaElement | null {
    return this.host.querySelector(`textarea.stet-${name.toLowerCase()}`);
  }

  #commentKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyM') return;
    event.preventDefault();
    event.stopPropagation();
    this.#tell('stet-comment', this.selected());
  }

  #tell(type: string, detail: unknown): void {
    this.host.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
