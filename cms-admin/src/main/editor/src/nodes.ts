/** The vocabulary as Tiptap's nodes and marks. What `body.ts` says about names and attributes holds here as well. */
import { Mark, Node, mergeAttributes, wrappingInputRule } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { mayLinkTo } from './addresses';
import { mayBeLanguage } from './body';
import { embedView } from './embed-view';
import { figureView } from './figure-view';
import { quoteView } from './quote-view';

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes() {
    return { href: { default: '' } };
  },
  parseHTML() {
    return [{ tag: 'a[href]', getAttrs: link => mayLinkTo(link.getAttribute('href')) && null }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer' }), 0];
  },
});

const source = {
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute('data-source'),
  renderHTML: (attributes: Record<string, unknown>) => (attributes.source ? { 'data-source': attributes.source } : {}),
};

const Quote = Blockquote.extend({
  content: 'paragraph+',
  addAttributes: () => ({ source }),
  addNodeView: () => quoteView('quote'),
});

const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ source }),
  parseHTML: () => [{ tag: 'aside[data-pull-quote]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-pull-quote': '' }), 0],
  addNodeView: () => quoteView('pull-quote'),
});

function dataAttribute(name: string, fallback: unknown) {
  return {
    default: fallback,
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === null ? {} : { [`data-${name}`]: attributes[name] }),
  };
}

const Figure = Node.create<{ pictureBase: () => string }>({
  name: 'figure',
  group: 'block',
  atom: true,
  selectable: true,
  isolating: true,
  addOptions: () => ({ pictureBase: () => '' }),
  addAttributes: () => ({
    picture: dataAttribute('picture', ''),
    alt: dataAttribute('alt', ''),
    caption: dataAttribute('caption', ''),
    credit: dataAttribute('credit', ''),
    decorative: { ...dataAttribute('decorative', false), parseHTML: element => element.getAttribute('data-decorative') === 'true' },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]', getAttrs: figure => /^[a-z0-9]{1,40}$/.test(figure.getAttribute('data-picture') ?? '') && null }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView() {
    return figureView(this.options.pictureBase);
  },
});

const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  selectable: true,
  addAttributes: () => ({ provider: dataAttribute('provider', ''), address: dataAttribute('address', ''), title: dataAttribute('title', '') }),
  parseHTML: () => [{
    tag: 'div[data-provider][data-address]',
    getAttrs: embed => /^[a-z]+$/.test(embed.getAttribute('data-provider') ?? '') && mayLinkTo(embed.getAttribute('data-address')) && null,
  }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView: () => embedView,
});

/** Numbers begin at one, in a paste as well as in "7. " at the start of a line. */
const Numbered = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: list => numberIn(list.getAttribute('start'), 1, 999_999) } }),
  addInputRules() {
    return [wrappingInputRule({
      find: /^([1-9]\d{0,5})\.\s$/,
      type: this.type,
      getAttributes: match => ({ start: Number(match[1]) }),
      joinPredicate: (match, list) => list.childCount + Number(list.attrs.start) === Number(match[1]),
    })];
  },
});

/** A language comes from a class name, and not every class name is one. */
const Codes = CodeBlock.extend({
  addAttributes: () => ({
    language: {
      default: null,
      rendered: false,
      parseHTML: pre => {
        const name = /(?:^|\s)language-(\S+)/.exec(pre.firstElementChild?.className ?? '')?.[1];
        return name !== undefined && mayBeLanguage(name) ? name : null;
      },
    },
  }),
});

const span = (name: string) => ({ default: 1, parseHTML: (cell: HTMLElement) => numberIn(cell.getAttribute(name), 1, 100) });

/** The table needs a width for its cells while it is edited; it is not stored. */
const cell = { content: 'paragraph+', addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan'), colwidth: { default: null, rendered: false, parseHTML: () => null } }) };

function numberIn(written: string | null, least: number, most: number): number {
  return Math.min(most, Math.max(least, Number.parseInt(written ?? '', 10) || least));
}

/** Everything a story's text may hold; what the server's records say, as a schema. */
export function vocabulary(pictureBase: () => string) {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      link: false,
      listItem: false,
      orderedList: false,
      trailingNode: false,
      underline: false,
      heading: { levels: [2, 3, 4] },
      undoRedo: { depth: 1_000 },
      dropcursor: { color: false, class: 'stet-dropcursor' },
    }),
    Link,
    Code.extend({ excludes: 'code' }),
    Numbered,
    Codes,
    ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
    Quote,
    PullQuote,
    Figure.configure({ pictureBase }),
    Table,
    TableRow,
    TableHeader.extend(cell),
    TableCell.extend(cell),
    Embed,
  ];
}
