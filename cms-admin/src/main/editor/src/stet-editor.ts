import { undoDepth } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { fitted } from './characters';
import { insertBlock, writeBelow } from './commands';
import { Delivery } from './delivery';
import { el } from './dom';
import type { Provider } from './embed-form';
import type { Words } from './keeper';
import { listenToKeys } from './keys';
import { Recovery } from './recovery';
import type { LinkedStory } from './link-form';
import { parsed } from './reading';
import type { SaveStatus } from './save-status';
import './save-status';
import { Sheet } from './sheet';
import { readSelection } from './selection';
import { Threads } from './threads';
import { type Field, Timeline } from './timeline';
import { TitleFields } from './title-fields';
import { Tools } from './tools';
import { wordsIn } from './words';

/** `story` names story and person for the local drafts, `version` the saved version shown; without `story` nothing is kept in the browser. */
export interface Story { headline?: string; standfirst?: string; body?: unknown; readOnly?: boolean; pictureBase?: string; story?: string; version?: number; providers?: Provider[] }
export interface Picture { picture: string; alt?: string; caption?: string; credit?: string; decorative?: boolean }
export interface Change { headline: string; standfirst: string; body: string; words: number; serial: number }
export type Place = Field | 'body';

/** Headline, standfirst and body of one story, with the tools to write them; README.md has its methods and events. */
export class StetEditor extends HTMLElement {
  #built = false;
  #fields = new TitleFields({
    changed: (field, before, after) => this.#fieldChanged(field, before, after),
    intoBody: () => this.#intoBody(),
  });
  #notice = el('div', { className: 'stet-notice', role: 'status' });
  #sheet: Sheet = new Sheet({
    pictureBase: () => this.#pictureBase,
    onLink: () => this.#tools.link.open(),
    onFile: () => this.#tell('stet-picture', undefined),
    providers: () => this.#tools.providers,
    verbs: () => this.#tools.verbs(),
    host: () => this.#text,
    placeholder: 'Begin with what readers should know first',
    mayWrite: () => !this.readOnly,
    threads: () => this.threads.extension,
    transaction: transaction => this.#transacted(transaction),
  });
  readonly threads: Threads = new Threads(this, () => this.#sheet.editor);
  #tools: Tools = new Tools({
    editor: () => this.#sheet.writing,
    bodyId: this.#sheet.id,
    fields: this.#fields.elements,
    rewrite: (field, text) => this.#rewrite(field, text),
    mayWrite: () => !this.readOnly,
    timeline: () => this.#timeline,
    travel: step => this.#travel(step),
    askForPicture: () => this.#tell('stet-picture', undefined),
    askForStories: words => this.#tell('stet-stories', { words }),
  });
  #text = el('article', { className: 'stet-text', 'aria-label': 'Story' });
  #timeline!: Timeline;
  #pictureBase = '';
  #wantsReadOnly = false;
  #refused: string | null = null;
  #delivery = new Delivery({
    words: () => this.#words(),
    announce: () => this.#tell('stet-typing', undefined),
    handOver: serial => this.#tell('stet-change', this.#change(serial)),
    status: () => this.parentElement?.closest('.story')?.querySelector<SaveStatus>('stet-save-status') ?? null,
  });
  #recovery = new Recovery(this.#delivery, {
    words: () => this.#words(),
    mayWrite: () => !this.readOnly,
    putBack: words => this.#putBack(words),
    restored: at => this.#tell('stet-restored', { at }),
    apart: draft => this.#tell('stet-apart', draft),
  });

  get readOnly(): boolean { return this.#wantsReadOnly || this.#refused !== null; }
  set readOnly(value: boolean) { this.setReadOnly(value); }

  /** Why the story is only shown, as a sentence; null when the editor knows all of it. */
  get refused(): string | null { return this.#refused; }

  connectedCallback(): void {
    if (!this.#built) this.#build();
    this.#delivery.connect();
    if (this.#sheet.editor === undefined && this.#refused === null) this.#startWriting();
  }

  /** Flows moves elements by taking them out and putting them back: only one that stays away gives up its editor. */
  disconnectedCallback(): void {
    this.flush();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#delivery.disconnect();
      this.#stopWriting();
    });
  }

  /** Replaces everything, history included; unsaved words are the caller's to flush first. Returns why it refused, or null. */
  load(story: Story): string | null {
    this.#delivery.begin(story.story, story.version ?? 0);
    this.#pictureBase = story.pictureBase ?? '';
    this.#tools.providers = story.providers ?? [];
    this.#fields.write('headline', story.headline ?? '');
    this.#fields.write('standfirst', story.standfirst ?? '');
    this.#wantsReadOnly = story.readOnly === true;
    this.#stopWriting();
    const body = parsed(story.body);
    this.#refused = this.#sheet.read(body);
    if (this.#refused === null && this.isConnected) this.#startWriting();
    if (this.#refused !== null) this.#sheet.showUnknown(body);
    this.#notice.textContent = this.#refused ?? '';
    this.#applyReadOnly();
    if (story.story !== undefined) void this.#recovery.look(story.version ?? 0);
    return this.#refused;
  }

  setReadOnly(readOnly: boolean): void {
    if (readOnly) this.flush();
    this.#wantsReadOnly = readOnly;
    this.#applyReadOnly();
  }

  insertPicture({ picture, alt = '', caption = '', credit = '', decorative = false }: Picture): boolean {
    if (this.readOnly || this.#sheet.editor === undefined || !picture) return false;
    insertBlock(this.#sheet.editor, 'figure', { picture: String(picture), alt: alt ?? '', caption: caption ?? '', credit: credit ?? '', decorative });
    this.#sheet.editor.view.focus();
    return true;
  }

  focusPlace(place: Place): void {
    if (place === 'body') this.#sheet.editor?.view.focus();
    else this.#fields.elements[place].focus();
  }

  /** Hands over what waits, at once; says whether anything did. */
  flush(): boolean {
    return this.#delivery.flush();
  }

  /** The server has everything up to the change `serial`, as `version`, since `time`; without a time beside the story, as a draft. */
  saved(serial: number, version: number, time: string): void {
    this.#delivery.saved(serial, version, time);
  }

  /** The server could not save; what is typed stays on this computer and is handed over again. */
  notSaved(): void {
    this.#delivery.notSaved();
  }

  /** These words cannot be saved as they are; they stay here and wait for a change. */
  refuse(): void {
    this.#delivery.refuse();
  }

  /** Stories a link may lead to, for the words that `stet-stories` asked about. */
  offerStories(words: string, stories: LinkedStory[]): void {
    this.#tools.link.offer(words, stories);
  }

  /** The server keeps the words of a local draft elsewhere now. */
  forget(id: string): void {
    void this.#delivery.keeper.forget(id);
  }

  #build(): void {
    this.#built = true;
    this.#timeline = this.#newTimeline();
    const { headline, standfirst } = this.#fields.elements;
    const text = this.#text;
    text.append(headline, standfirst, el('div', { className: 'stet-rule' }), this.#sheet.root);
    this.append(...this.#tools.above, this.#notice, text, ...this.#tools.floating);
    this.addEventListener('keydown', event => this.#catchUp(event), { capture: true });
    listenToKeys(this, {
      undo: () => this.#travel(() => this.#timeline.undo()),
      redo: () => this.#travel(() => this.#timeline.redo()),
      find: () => this.#tools.openFinder(),
      toTools: () => this.#tools.focus(),
      moveOn: event => this.#moveOn(event),
    });
    this.addEventListener('focusout', event => {
      if (this.contains(event.relatedTarget as Node | null)) return;
      this.#tools.leave();
      this.flush();
    });
    text.addEventListener('mousedown', event => this.#belowText(event, text));
    if (globalThis.ResizeObserver) new ResizeObserver(() => this.#fields.fit()).observe(text);
    this.#applyReadOnly();
  }

  #startWriting(): void {
    this.#timeline = this.#newTimeline();
    this.#sheet.start();
    this.#tools.redraw();
  }

  #stopWriting(): void {
    this.#tools.rest();
    this.#sheet.stop();
  }

  #newTimeline(): Timeline {
    return new Timeline({
      undoBody: () => this.#sheet.editor?.commands.undo(),
      redoBody: () => this.#sheet.editor?.commands.redo(),
      write: (field, value) => this.#fields.write(field, value),
    });
  }

  #applyReadOnly(): void {
    const fixed = this.readOnly;
    this.toggleAttribute('readonly', fixed);
    this.toggleAttribute('refused', this.#refused !== null);
    this.#fields.readOnly = fixed;
    this.#tools.readOnly = fixed;
    this.#notice.hidden = this.#refused === null;
    this.#sheet.editable = !fixed;
  }

  #fieldChanged(field: Field, before: string, after: string): void {
    const newStep = this.#timeline.fieldStep(field, before, after, Date.now());
    if (newStep) this.#sheet.closeStep();
    this.#touch();
  }

  #transacted(transaction: Transaction): void {
    if (transaction.docChanged) {
      this.#timeline.bodyChanged(undoDepth(this.#sheet.writing.state));
      this.#touch();
    }
    this.#tools.redraw();
  }

  #travel(step: () => boolean): void {
    if (!this.readOnly && step()) this.#touch();
  }

  #touch(): void {
    if (this.#sheet.editor !== undefined) this.#tools.redraw();
    this.#tools.textChanged();
    if (!this.readOnly) this.#delivery.touch();
  }

  #change(serial: number): Change {
    const { body } = this.#sheet;
    return { ...this.#words(body), words: wordsIn(body.content), serial };
  }

  #words(body = this.#sheet.body): Words {
    const { headline, standfirst } = this.#fields.values;
    return { headline: fitted(headline), standfirst: fitted(standfirst), body: JSON.stringify(body) };
  }

  /** Writes other words over these, as steps that can be undone. */
  #putBack({ headline, standfirst, body }: Words): void {
    this.#sheet.replace(body);
    this.#rewrite('headline', headline);
    this.#rewrite('standfirst', standfirst);
  }

  #rewrite(field: Field, value: string): void {
    const before = this.#fields.values[field];
    if (before === value) return;
    this.#fields.write(field, value);
    this.#fieldChanged(field, before, value);
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }

  #catchUp(event: KeyboardEvent): void {
    if (!event.isComposing && this.#sheet.editor?.isFocused) readSelection(this.#sheet.editor);
  }

  #moveOn(event: KeyboardEvent): boolean {
    const { editor } = this.#sheet;
    if (event.key !== 'ArrowUp' || !editor?.isFocused || editor.state.selection.to > 1) return this.#fields.movedOn(event);
    this.#fields.elements.standfirst.focus();
    return true;
  }

  #intoBody(): void {
    this.#sheet.editor?.commands.setTextSelection(0);
    this.#sheet.editor?.view.focus();
  }

  #belowText(event: MouseEvent, text: HTMLElement): void {
    if (event.target !== text && event.target !== this.#sheet.root || this.readOnly || this.#sheet.editor === undefined) return;
    if (event.clientY < this.#sheet.editor.view.dom.getBoundingClientRect().bottom) return;
    event.preventDefault();
    writeBelow(this.#sheet.editor);
  }
}

if (!customElements.get('stet-editor')) customElements.define('stet-editor', StetEditor);
