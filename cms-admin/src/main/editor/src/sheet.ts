import { Editor, type Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { type Body, type NodeJson, Unknown, fromBody, toBody } from './body';
import { el, freshId } from './dom';
import { type Surroundings, hands } from './hand';
import { vocabulary } from './nodes';
import { parsed, readWhole } from './reading';
import { unknownView } from './unknown-view';

/** What the body asks of the story around it. */
export interface Around extends Surroundings {
  pictureBase(): string;
  mayWrite(): boolean;
  threads(): Extension;
  transaction(transaction: Transaction): void;
}

/** The body on the page: a document, and the Tiptap editor on it while the element stands on a page. */
export class Sheet {
  /** Of the element people write in. */
  readonly id = freshId('body');
  readonly root = el('div', { className: 'stet-sheet' });
  #editor: Editor | undefined;
  #doc: NodeJson = fromBody(parsed(null));

  constructor(private readonly around: Around) {}

  get editor(): Editor | undefined { return this.#editor; }

  get writing(): Editor {
    if (this.#editor === undefined) throw new Error('There is no text to edit yet.');
    return this.#editor;
  }

  /** The document as it is handed over. */
  get body(): Body {
    return toBody((this.#editor?.getJSON() ?? this.#doc) as NodeJson);
  }

  /** Takes a document over; the sentence why not, when something in it is unknown. */
  read(body: unknown): string | null {
    try {
      this.#doc = readWhole(body);
      return null;
    } catch (problem) {
      if (!(problem instanceof Unknown)) throw problem;
      return `This story contains something this editor does not know: ${problem.what}. It is shown read-only so that nothing is lost.`;
    }
  }

  showUnknown(body: unknown): void {
    this.root.replaceChildren(unknownView(body));
  }

  start(): void {
    this.#editor = new Editor({
      element: this.root,
      extensions: [...vocabulary(() => this.around.pictureBase()), ...hands(this.around), this.around.threads()],
      content: this.#doc,
      editable: this.around.mayWrite(),
      injectCSS: false,
      editorProps: { attributes: () => this.#attributes() },
    });
    this.#editor.on('transaction', ({ transaction }) => this.around.transaction(transaction));
  }

  stop(): void {
    if (this.#editor !== undefined) this.#doc = this.#editor.getJSON() as NodeJson;
    this.#editor?.destroy();
    this.#editor = undefined;
    this.root.replaceChildren();
  }

  set editable(may: boolean) {
    if (this.#editor !== undefined && this.#editor.isEditable !== may) this.#editor.setEditable(may);
  }

  /** What is done from here on is a step of its own for undo. */
  closeStep(): void {
    this.#editor?.view.dispatch(closeHistory(this.#editor.state.tr));
  }

  /** Writes another document over this one, as a step that can be undone; throws when it does not know all of it. */
  replace(body: string): void {
    const doc = readWhole(parsed(body));
    const { state, view } = this.writing;
    view.dispatch(closeHistory(state.tr).replaceWith(0, state.doc.content.size, state.schema.nodeFromJSON(doc).content));
  }

  #attributes(): Record<string, string> {
    return {
      id: this.id, class: 'stet-body', role: 'textbox', tabindex: '0',
      'aria-multiline': 'true', 'aria-label': 'Body', 'aria-readonly': String(!this.around.mayWrite()),
    };
  }
}
