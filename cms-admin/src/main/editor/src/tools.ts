import type { Editor } from '@tiptap/core';
import { type BlockVerb, blockVerbs } from './blocks';
import { Bubble } from './bubble';
import { EmbedForm, type Provider } from './embed-form';
import { Finder } from './finder';
import { sink } from './float';
import { LinkForm } from './link-form';
import { type Field, type Timeline } from './timeline';
import { Toolbar } from './toolbar';

/** What the tools ask of the story they work on. */
export interface Bench {
  editor(): Editor;
  bodyId: string;
  fields: Readonly<Record<Field, HTMLTextAreaElement>>;
  rewrite(field: Field, text: string): void;
  mayWrite(): boolean;
  timeline(): Timeline;
  travel(step: () => boolean): void;
  askForPicture(): void;
  askForStories(words: string): void;
}

/** Everything that works on the text besides the keyboard: toolbar, forms, search, the verbs at the selection. */
export class Tools {
  providers: readonly Provider[] = [];
  readonly link: LinkForm;
  readonly #embed: EmbedForm;
  readonly #finder: Finder;
  readonly #bubble: Bubble;
  readonly #toolbar: Toolbar;

  constructor(private readonly bench: Bench) {
    const editor = () => bench.editor();
    this.link = new LinkForm(editor, words => bench.askForStories(words));
    this.#embed = new EmbedForm(editor, () => this.providers);
    this.#finder = new Finder({ editor, fields: bench.fields, write: (field, text) => bench.rewrite(field, text), mayWrite: () => bench.mayWrite() });
    this.#bubble = new Bubble({ editor, openLink: () => this.link.open() });
    this.#toolbar = new Toolbar({
      editor,
      openLink: () => this.link.open(),
      askForPicture: () => bench.askForPicture(),
      askForEmbed: () => this.#embed.open(),
      openFinder: () => this.openFinder(),
      undo: () => bench.travel(() => bench.timeline().undo()),
      redo: () => bench.travel(() => bench.timeline().redo()),
      canUndo: () => bench.timeline().canUndo,
      canRedo: () => bench.timeline().canRedo,
    }, bench.bodyId);
  }

  /** Above the text, in this order. */
  get above(): HTMLElement[] { return [this.#toolbar.root, this.#finder.panel]; }

  get floating(): HTMLElement[] { return [...this.#toolbar.menus, this.link.panel, this.#embed.panel, this.#bubble.panel]; }

  set readOnly(fixed: boolean) { this.#toolbar.root.hidden = fixed; }

  verbs(): BlockVerb[] {
    return blockVerbs({ editor: () => this.bench.editor(), askForPicture: () => this.bench.askForPicture(), askForEmbed: () => this.#embed.open() });
  }

  focus(): void {
    this.#toolbar.focus();
  }

  openFinder(): void {
    this.#finder.open();
  }

  /** The text or the selection in it changed. */
  redraw(): void {
    this.#toolbar.redraw();
    this.#bubble.follow();
  }

  /** The text changed; an open search counts again. */
  textChanged(): void {
    this.#finder.refresh();
  }

  /** The person looks elsewhere. */
  leave(): void {
    this.#bubble.hide();
  }

  /** The text is about to go. */
  rest(): void {
    this.#toolbar.rest();
    this.floating.forEach(sink);
    this.leave();
  }
}
