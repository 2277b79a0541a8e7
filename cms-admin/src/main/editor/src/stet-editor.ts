import { Editor } from '@tiptap/core';
import { closeHistory, undoDepth } from '@tiptap/pm/history';
import { type NodeJson, Unknown, fromBody, toBody } from './body';
import { fitted } from './characters';
import { insertBlock, writeBelow } from './commands';
import { el, freshId } from './dom';
import { sink } from './float';
import { LinkForm } from './link-form';
import { vocabulary } from './nodes';
import { Pending } from './pending';
import { parsed, readWhole } from './reading';
import { readSelection } from './selection';
import { type Field, Timeline } from './timeline';
import { TitleFields } from './title-fields';
import { Toolbar } from './toolbar';
import { unknownView } from './unknown-view';
import { wordsIn } from './words';

export interface Story { headline?: string; standfirst?: string; body?: unknown; readOnly?: boolean; pictureBase?: string }
export interface Picture { picture: string; alt?: string; caption?: string; credit?: string; decorative?: boolean }
export interface Change { headline: string; standfirst: string; body: string; words: number }
export type Place = Field | 'body';

/** Headline, standfirst and body of one story, with the tools to write them; README.md has its methods and events. */
export class StetEditor extends HTMLElement {
  #built = false;
  #bodyId = freshId('body');
  #fields = new TitleFields({
    changed: (field, before, after) => this.#fieldChanged(field, before, after),
    intoBody: () => this.#intoBody(),
  });
  #notice = el('div', { className: 'stet-notice', role: 'status' });
  #sheet = el('div', { className: 'stet-sheet' });
  #editor: Editor | undefined;
  #toolbar: Toolbar | undefined;
  #linkForm = new LinkForm(() => this.#writing);
  #timeline!: Timeline;
  #travelling = false;
  #depth = 0;
  #doc: NodeJson = fromBody(parsed(null));
  #pictureBase = '';
  #wantsReadOnly = false;
  #refused: string | null = null;
  #pending = new Pending(() => this.#tell('stet-typing', undefined), () => this.#tell('stet-change', this.#change()));

  get readOnly(): boolean { return this.#wantsReadOnly || this.#refused !== null; }
  set readOnly(value: boolean) { this.setReadOnly(value); }

  /** Why the story is only shown, as a sentence; null when the editor knows all of it. */
  get refused(): string | null { return this.#refused; }

  connectedCallback(): void {
    if (!this.#built) this.#build();
    if (this.#editor === undefined && this.#refused === null) this.#startWriting();
  }

  /** Flows moves elements by taking them out and putting them back: only one that stays away gives up its editor. */
  disconnectedCallback(): void {
    this.flush();
    queueMicrotask(() => {
      if (!this.isConnected) this.#stopWriting();
    });
  }

  /** Replaces everything, history included; unsaved words are the caller's to flush first. Returns why it refused, or null. */
  load(story: Story): string | null {
    this.#pending.forget();
    this.#pictureBase = story.pictureBase ?? '';
    this.#fields.write('headline', story.headline ?? '');
    this.#fields.write('standfirst', story.standfirst ?? '');
    this.#wantsReadOnly = story.readOnly === true;
    this.#stopWriting();
    const body = parsed(story.body);
    this.#refused = this.#read(body);
    if (this.#refused === null && this.isConnected) this.#startWriting();
    if (this.#refused !== null) this.#sheet.replaceChildren(unknownView(body));
    this.#notice.textContent = this.#refused ?? '';
    this.#applyReadOnly();
    return this.#refused;
  }

  setReadOnly(readOnly: boolean): void {
    if (readOnly) this.flush();
    this.#wantsReadOnly = readOnly;
    this.#applyReadOnly();
  }

  insertPicture({ picture, alt = '', caption = '', credit = '', decorative = false }: Picture): boolean {
    if (this.readOnly || this.#editor === undefined || !picture) return false;
    insertBlock(this.#editor, 'figure', { picture: String(picture), alt: alt ?? '', caption: caption ?? '', credit: credit ?? '', decorative });
    this.#editor.view.focus();
    return true;
  }

  focusPlace(place: Place): void {
    if (place === 'body') this.#editor?.view.focus();
    else this.#fields.elements[place].focus();
  }

  /** Hands over what waits, at once; says whether anything did. */
  flush(): boolean {
    return this.#pending.flush();
  }

  get #writing(): Editor {
    if (this.#editor === undefined) throw new Error('There is no text to edit yet.');
    return this.#editor;
  }

  #build(): void {
    this.#built = true;
    this.#timeline = this.#newTimeline();
    this.#toolbar = new Toolbar({
      editor: () => this.#writing,
      openLink: () => this.#linkForm.open(),
      askForPicture: () => this.#tell('stet-picture', undefined),
      undo: () => this.#travel(() => this.#timeline.undo()),
      redo: () => this.#travel(() => this.#timeline.redo()),
      canUndo: () => this.#timeline.canUndo,
      canRedo: () => this.#timeline.canRedo,
    }, this.#bodyId);
    const { headline, standfirst } = this.#fields.elements;
    const text = el('article', { className: 'stet-text', 'aria-label': 'Story' }, headline, standfirst, el('div', { className: 'stet-rule' }), this.#sheet);
    this.append(this.#toolbar.root, this.#notice, text, ...this.#toolbar.menus, this.#linkForm.panel);
    this.addEventListener('keydown', event => this.#key(event), { capture: true });
    this.addEventListener('beforeinput', event => this.#nativeUndo(event), { capture: true });
    this.addEventListener('focusout', event => {
      if (!this.contains(event.relatedTarget as Node | null)) this.flush();
    });
    text.addEventListener('mousedown', event => this.#belowText(event, text));
    if (globalThis.ResizeObserver) new ResizeObserver(() => this.#fields.fit()).observe(text);
    this.#applyReadOnly();
  }

  #startWriting(): void {
    this.#timeline = this.#newTimeline();
    this.#editor = new Editor({
      element: this.#sheet,
      extensions: vocabulary({
        pictureBase: () => this.#pictureBase,
        onLink: () => this.#linkForm.open(),
        onFile: () => this.#tell('stet-picture', undefined),
        placeholder: 'Begin with what readers should know first',
      }),
      content: this.#doc,
      editable: !this.readOnly,
      injectCSS: false,
      editorProps: { attributes: () => this.#bodyAttributes() },
    });
    this.#depth = 0;
    this.#editor.on('transaction', ({ transaction }) => {
      if (transaction.docChanged) this.#bodyChanged();
      this.#toolbar?.redraw();
    });
    this.#toolbar?.redraw();
  }

  #stopWriting(): void {
    if (this.#editor !== undefined) this.#doc = this.#editor.getJSON() as NodeJson;
    this.#toolbar?.rest();
    this.querySelectorAll<HTMLElement>('[popover]').forEach(sink);
    this.#editor?.destroy();
    this.#editor = undefined;
    this.#sheet.replaceChildren();
  }

  #bodyAttributes(): Record<string, string> {
    return {
      id: this.#bodyId, class: 'stet-body', role: 'textbox', tabindex: '0',
      'aria-multiline': 'true', 'aria-label': 'Body', 'aria-readonly': String(this.readOnly),
    };
  }

  #newTimeline(): Timeline {
    return new Timeline({
      undoBody: () => this.#editor?.commands.undo(),
      redoBody: () => this.#editor?.commands.redo(),
      write: (field, value) => this.#fields.write(field, value),
    });
  }

  #read(body: unknown): string | null {
    try {
      this.#doc = readWhole(body);
      return null;
    } catch (problem) {
      if (!(problem instanceof Unknown)) throw problem;
      return `This story contains something this editor does not know: ${problem.what}. It is shown read-only so that nothing is lost.`;
    }
  }

  #applyReadOnly(): void {
    const fixed = this.readOnly;
    this.toggleAttribute('readonly', fixed);
    this.toggleAttribute('refused', this.#refused !== null);
    this.#fields.readOnly = fixed;
    if (this.#toolbar !== undefined) this.#toolbar.root.hidden = fixed;
    this.#notice.hidden = this.#refused === null;
    if (this.#editor !== undefined && this.#editor.isEditable === fixed) this.#editor.setEditable(!fixed);
  }

  #fieldChanged(field: Field, before: string, after: string): void {
    const newStep = this.#timeline.fieldStep(field, before, after, Date.now());
    if (newStep && this.#editor !== undefined) this.#editor.view.dispatch(closeHistory(this.#editor.state.tr));
    this.#touch();
  }

  #bodyChanged(): void {
    const depth = undoDepth(this.#writing.state);
    if (!this.#travelling && depth > this.#depth) this.#timeline.bodyStep();
    else if (!this.#travelling) this.#timeline.bodyWentOn();
    this.#depth = depth;
    this.#touch();
  }

  #travel(step: () => boolean): void {
    if (this.readOnly) return;
    this.#travelling = true;
    const moved = step();
    this.#travelling = false;
    if (moved) this.#touch();
  }

  #touch(): void {
    if (this.#editor !== undefined) this.#toolbar?.redraw();
    if (!this.readOnly) this.#pending.touch();
  }

  #change(): Change {
    const body = toBody(this.#writing.getJSON() as NodeJson);
    const { headline, standfirst } = this.#fields.values;
    return { headline: fitted(headline), standfirst: fitted(standfirst), body: JSON.stringify(body), words: wordsIn(body.content) };
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }

  #key(event: KeyboardEvent): void {
    if (!event.isComposing && this.#editor?.isFocused) readSelection(this.#editor);
    const command = (event.ctrlKey || event.metaKey) && !event.altKey ? event.key.toLowerCase() : '';
    if (command === 'z' || command === 'y') {
      event.preventDefault();
      event.stopPropagation();
      this.#travel(() => command === 'y' || event.shiftKey ? this.#timeline.redo() : this.#timeline.undo());
    } else if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      this.#toolbar?.focus();
    } else if (!event.isComposing && !event.shiftKey && !event.altKey && command === '') this.#moveOn(event);
  }

  /** The menus of browsers and phones have an undo of their own, which knows only one field. */
  #nativeUndo(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    this.#travel(() => event.inputType === 'historyUndo' ? this.#timeline.undo() : this.#timeline.redo());
  }

  #moveOn(event: KeyboardEvent): void {
    const upwards = event.key === 'ArrowUp' && this.#editor?.isFocused && this.#editor.state.selection.to <= 1;
    if (upwards) this.#fields.elements.standfirst.focus();
    else if (!this.#fields.movedOn(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #intoBody(): void {
    this.#editor?.commands.setTextSelection(0);
    this.#editor?.view.focus();
  }

  #belowText(event: MouseEvent, text: HTMLElement): void {
    if (event.target !== text && event.target !== this.#sheet || this.readOnly || this.#editor === undefined) return;
    if (event.clientY < this.#editor.view.dom.getBoundingClientRect().bottom) return;
    event.preventDefault();
    writeBelow(this.#editor);
  }
}

if (!customElements.get('stet-editor')) customElements.define('stet-editor', StetEditor);
