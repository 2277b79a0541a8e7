import type { Editor } from '@tiptap/core';
import { togglePullQuote, toggleQuote, work } from './commands';
import { el } from './dom';
import { type Icon, icon } from './icons';
import { Menu, type Verb } from './menu';

/** What the toolbar needs from the element around it. */
export interface Desk {
  editor(): Editor;
  openLink(): void;
  askForPicture(): void;
  askForEmbed(): void;
  openFinder(): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

interface Tool { button: HTMLButtonElement; pressed?: () => boolean; possible?: () => boolean }

const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/** One tab stop; arrows move between the tools, Escape goes back to the text. */
export class Toolbar {
  readonly root: HTMLElement;
  readonly menus: HTMLElement[] = [];
  #tools: Tool[] = [];
  #styleName = el('span', {}, 'Paragraph');
  #drawing = 0;

  constructor(private readonly desk: Desk, bodyId: string) {
    this.root = el('div', { className: 'stet-toolbar', role: 'toolbar', 'aria-label': 'Formatting', 'aria-controls': bodyId });
    this.#styleMenu();
    this.#gap();
    this.#mark('Bold', 'B', 'bold', editor => editor.toggleBold());
    this.#mark('Italic', 'I', 'italic', editor => editor.toggleItalic());
    this.#mark('Strike', 'Shift S', 'strike', editor => editor.toggleStrike());
    this.#mark('Code', 'E', 'code', editor => editor.toggleCode());
    this.#tool('Link', 'L', 'link', () => desk.openLink(), { pressed: () => desk.editor().isActive('link') });
    this.#gap();
    this.#tool('Quote', 'Shift B', 'quote', () => toggleQuote(desk.editor()), { pressed: () => desk.editor().isActive('blockquote') });
    this.#tool('Pull quote', '', 'pullQuote', () => togglePullQuote(desk.editor()), { pressed: () => desk.editor().isActive('pullQuote') });
    this.#mark('List', 'Shift 8', 'bulletList', editor => editor.toggleBulletList());
    this.#mark('Numbered list', 'Shift 7', 'orderedList', editor => editor.toggleOrderedList());
    this.#gap();
    this.#tool('Picture', '', 'picture', () => desk.askForPicture());
    this.#tableMenu();
    this.#tool('Embed', '', 'embed', () => desk.askForEmbed());
    this.#tool('Divider', '', 'divider', () => work(desk.editor()).setHorizontalRule().run());
    this.#gap();
    this.#tool('Undo', 'Z', 'undo', () => desk.undo(), { possible: () => desk.canUndo() });
    this.#tool('Redo', 'Shift Z', 'redo', () => desk.redo(), { possible: () => desk.canRedo() });
    this.#gap();
    this.#tool('Find and replace', 'F', 'find', () => desk.openFinder());
    this.root.addEventListener('keydown', event => this.#key(event));
    this.root.addEventListener('focusin', event => this.#stopAt(event.target as HTMLButtonElement));
    this.root.addEventListener('mousedown', event => event.preventDefault());
    this.#stopAt(this.#tools[0]!.button);
  }

  focus(): void {
    this.root.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  /** Draws once per frame, however often it is asked. */
  redraw(): void {
    if (this.#drawing !== 0) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#draw();
    });
  }

  /** The text it works on is about to go. */
  rest(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
  }

  #draw(): void {
    for (const { button, pressed, possible } of this.#tools) {
      if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed()));
      if (possible !== undefined) button.setAttribute('aria-disabled', String(!possible()));
    }
    this.#styleName.textContent = this.#styles().find(style => style.chosen)?.name ?? 'Paragraph';
  }

  #styles(): Verb[] {
    const editor = this.desk.editor();
    const chain = () => work(editor);
    const headings = ([2, 3, 4] as const).map(level => ({
      name: `Heading ${level}`,
      keys: '#'.repeat(level),
      looks: `looks-h${level}`,
      chosen: editor.isActive('heading', { level }),
      run: () => chain().clearNodes().setHeading({ level }).run(),
    }));
    const block = { name: 'Code block', keys: '```', looks: 'looks-code', chosen: editor.isActive('codeBlock'), run: () => chain().clearNodes().setCodeBlock().run() };
    const plain = ![...headings, block].some(style => style.chosen);
    return [{ name: 'Paragraph', looks: 'looks-p', chosen: plain, run: () => chain().clearNodes().run() }, ...headings, block];
  }

  #styleMenu(): void {
    const button = el('button', { type: 'button', className: 'stet-style', title: 'Paragraph or heading' }, this.#styleName, icon('down'));
    const menu = new Menu(button, 'Paragraph or heading', () => this.#styles());
    button.addEventListener('click', () => menu.open());
    this.#add({ button }, menu);
  }

  #tableMenu(): void {
    const within = () => this.desk.editor().isActive('table');
    const chain = () => work(this.desk.editor());
    const button = this.#button('Table', '', 'table');
    const menu = new Menu(button, 'Table', () => [
      { name: 'Add row below', run: () => chain().addRowAfter().run() },
      { name: 'Add row above', run: () => chain().addRowBefore().run() },
      { name: 'Add column to the right', run: () => chain().addColumnAfter().run() },
      { name: 'Add column to the left', run: () => chain().addColumnBefore().run() },
      { name: 'Header row on or off', run: () => chain().toggleHeaderRow().run() },
      { name: 'Remove row', run: () => chain().deleteRow().run() },
      { name: 'Remove column', run: () => chain().deleteColumn().run() },
      { name: 'Remove table', run: () => chain().deleteTable().run() },
    ]);
    button.addEventListener('click', () => {
      if (within()) menu.open();
      else chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
    });
    this.#add({ button, pressed: within }, menu);
  }

  #mark(name: string, keys: string, mark: Icon, run: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>): void {
    this.#tool(name, keys, mark, () => run(work(this.desk.editor())).run(), { pressed: () => this.desk.editor().isActive(mark) });
  }

  #tool(name: string, keys: string, shape: Icon, run: () => void, state: Omit<Tool, 'button'> = {}): void {
    const button = this.#button(name, keys, shape);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') run();
    });
    this.#add({ button, ...state });
  }

  #button(name: string, keys: string, shape: Icon): HTMLButtonElement {
    const held = keys === '' ? '' : `, ${APPLE ? '⌘' : 'Ctrl'} ${keys}`;
    return el('button', { type: 'button', title: `${name}${held}`, 'aria-label': name }, icon(shape));
  }

  #add(tool: Tool, menu?: Menu): void {
    tool.button.tabIndex = -1;
    if (tool.pressed !== undefined) tool.button.setAttribute('aria-pressed', 'false');
    if (menu !== undefined) this.menus.push(menu.panel);
    this.#tools.push(tool);
    this.root.append(tool.button);
  }

  #gap(): void {
    this.root.append(el('span', { className: 'stet-gap', 'aria-hidden': 'true' }));
  }

  #stopAt(button: HTMLButtonElement): void {
    for (const tool of this.#tools) tool.button.tabIndex = tool.button === button ? 0 : -1;
  }

  #key(event: KeyboardEvent): void {
    const buttons = this.#tools.map(tool => tool.button);
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape') this.desk.editor().view.focus();
    else if (event.key === 'ArrowDown' && buttons[at]?.ariaHasPopup === 'menu') buttons[at].click();
    else if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else return;
    event.preventDefault();
  }
}
