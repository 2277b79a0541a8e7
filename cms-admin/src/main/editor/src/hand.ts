/** What hands do with a text: keys, pastes, drops, what floats beside it. Nothing here adds to the vocabulary. */
import { type Editor, Extension } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { search } from 'prosemirror-search';
import { mayLinkTo } from './addresses';
import type { BlockVerb } from './blocks';
import { insertBlock, moveBlock } from './commands';
import { type Provider, providerOf } from './embed-form';
import { Handle } from './handle';
import { fromMarkdown } from './markdown';
import { cleanPasted } from './paste';
import { Slash } from './slash';

export interface Surroundings {
  providers: () => readonly Provider[];
  verbs: () => BlockVerb[];
  onLink: () => void;
  onFile: () => void;
  /** Where things that float beside the text are put. */
  host: () => HTMLElement;
  placeholder: string;
}

type Hands = Pick<Surroundings, 'onLink' | 'onFile' | 'providers'>;

/** Keys that belong to no node, and what happens to pasted matter before the schema sees it. */
const Hand = Extension.create<Hands>({
  name: 'hand',
  priority: 1000,
  addOptions: () => ({ onLink: () => undefined, onFile: () => undefined, providers: () => [] }),
  addKeyboardShortcuts() {
    return {
      'Mod-l': () => {
        this.options.onLink();
        return true;
      },
      'Mod-u': () => true, // the browser's own underline is not in the vocabulary
      'Mod-Enter': () => true, // belongs to the console, which still hears it
      'Alt-ArrowUp': () => moveBlock(this.editor, -1),
      'Alt-ArrowDown': () => moveBlock(this.editor, 1),
    };
  },
  addProseMirrorPlugins() {
    const { editor, options } = this;
    /** A file is a picture to be filed in the library; left alone, the browser would leave the page to show it. */
    const takeFile = (event: Event, data: DataTransfer | null) => {
      if (data === null || data.files.length === 0 || data.types.includes('text/html')) return false;
      event.preventDefault();
      options.onFile();
      return true;
    };
    return [new Plugin({
      props: {
        transformPastedHTML: cleanPasted,
        handleDOMEvents: { drop: (view, event) => view.editable && takeFile(event, event.dataTransfer) },
        handlePaste(view, event) {
          if (takeFile(event, event.clipboardData)) return true;
          const words = event.clipboardData?.getData('text/plain').trim() ?? '';
          if (embedPasted(editor, words, options.providers())) return true;
          if (markdownPasted(view, event.clipboardData)) return true;
          if (view.state.selection.empty || !/^(https?|mailto):\S+$/i.test(words) || !mayLinkTo(words)) return false;
          return editor.commands.setMark('link', { href: words });
        },
      },
    })];
  },
});

/** Text that is Markdown comes in as what it means, unless it is pasted with Shift, as plain text, or into code. */
function markdownPasted(view: EditorView, data: DataTransfer | null): boolean {
  const plain = (view as unknown as { input?: { shiftKey?: boolean } }).input?.shiftKey === true;
  if (data === null || plain || data.types.includes('text/html') || view.state.selection.$from.parent.type.spec.code) return false;
  const html = fromMarkdown(data.getData('text/plain'));
  return html !== null && view.pasteHTML(html);
}

/** The address of a service alone on an empty line becomes an embed; undo makes it text again. */
function embedPasted(editor: Editor, address: string, providers: readonly Provider[]): boolean {
  const { $from, empty } = editor.state.selection;
  const provider = providerOf(address, providers);
  if (provider === undefined || !empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  return insertBlock(editor, 'embed', { provider: provider.key, address, title: '' });
}

const Search = Extension.create({ name: 'search', addProseMirrorPlugins: () => [search()] });

export function hands({ providers, verbs, onLink, onFile, host, placeholder }: Surroundings) {
  return [
    Placeholder.configure({ placeholder }),
    Hand.configure({ onLink, onFile, providers }),
    Slash.configure({ verbs }),
    Handle.configure({ host }),
    Search,
  ];
}
