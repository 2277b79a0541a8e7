import type { Editor } from '@tiptap/core';
import { togglePullQuote, toggleQuote, work } from './commands';
import type { Icon } from './icons';

/** A kind of block a person can ask for; `words` are other names people look for it by. */
export interface BlockVerb { name: string; words: string; shape: Icon; keys?: string; run: () => void }

/** What needs more than the text itself. */
export interface Helpers {
  editor(): Editor;
  askForPicture(): void;
  askForEmbed(): void;
}

/** Every kind of block, in the order in which they are needed. */
export function blockVerbs({ editor, askForPicture, askForEmbed }: Helpers): BlockVerb[] {
  const chain = () => work(editor());
  const heading = (level: 2 | 3 | 4): BlockVerb => ({
    name: `Heading ${level}`,
    words: 'title section subheading crosshead',
    shape: 'heading',
    keys: '#'.repeat(level),
    run: () => chain().clearNodes().setHeading({ level }).run(),
  });
  return [
    { name: 'Paragraph', words: 'text plain body', shape: 'paragraph', run: () => chain().clearNodes().run() },
    heading(2),
    heading(3),
    heading(4),
    { name: 'Picture', words: 'image photo figure', shape: 'picture', run: askForPicture },
    { name: 'List', words: 'bullets points unordered', shape: 'bulletList', keys: '-', run: () => chain().toggleBulletList().run() },
    { name: 'Numbered list', words: 'ordered numbers steps', shape: 'orderedList', keys: '1.', run: () => chain().toggleOrderedList().run() },
    { name: 'Quote', words: 'blockquote citation source', shape: 'quote', keys: '>', run: () => toggleQuote(editor()) },
    { name: 'Pull quote', words: 'callout highlight', shape: 'pullQuote', run: () => togglePullQuote(editor()) },
    { name: 'Table', words: 'grid rows columns figures', shape: 'table', run: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
    { name: 'Embed', words: 'video recording chart youtube vimeo soundcloud datawrapper', shape: 'embed', run: askForEmbed },
    { name: 'Divider', words: 'line rule break separator', shape: 'divider', keys: '---', run: () => chain().setHorizontalRule().run() },
    { name: 'Code block', words: 'program listing pre', shape: 'codeBlock', keys: '```', run: () => chain().clearNodes().setCodeBlock().run() },
  ];
}

/** Those somebody means who typed this much: names first, then other words. */
export function meant(verbs: BlockVerb[], typed: string): BlockVerb[] {
  const wanted = typed.trim().toLowerCase();
  const starts = (words: string) => words.toLowerCase().split(' ').some(word => word.startsWith(wanted));
  const byName = verbs.filter(verb => verb.name.toLowerCase().startsWith(wanted) || starts(verb.name));
  return [...byName, ...verbs.filter(verb => !byName.includes(verb) && starts(verb.words))];
}
