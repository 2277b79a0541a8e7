import { el } from './dom';

const TAGS: Record<string, keyof HTMLElementTagNameMap> = {
  paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li', blockquote: 'blockquote', pullQuote: 'aside', codeBlock: 'pre',
  table: 'table', tableRow: 'tr', tableHeader: 'th', tableCell: 'td', horizontalRule: 'hr', hardBreak: 'br',
};

/**
 * A story the editor does not fully know, to be read only. It may show less than there is, and what it cannot show it
 * names; nothing of this view is ever handed back.
 */
export function unknownView(body: unknown): HTMLElement {
  return el('div', { className: 'stet-body ProseMirror', role: 'document', 'aria-label': 'Body, read-only', tabIndex: 0 }, ...partsOf(body));
}

function partsOf(value: unknown): Node[] {
  const content = (value as { content?: unknown } | null)?.content;
  return Array.isArray(content) ? content.map(part) : [];
}

function part(value: unknown): Node {
  const { type, text, attrs } = (value ?? {}) as { type?: unknown; text?: unknown; attrs?: { level?: unknown } };
  if (type === 'text') return document.createTextNode(String(text ?? ''));
  const level = attrs?.level;
  if (type === 'heading') return el(level === 3 ? 'h3' : level === 4 ? 'h4' : 'h2', {}, ...partsOf(value));
  const tag = typeof type === 'string' && Object.hasOwn(TAGS, type) ? TAGS[type] : undefined;
  if (tag !== undefined) return el(tag, {}, ...partsOf(value));
  const words = Object.values(attrs ?? {}).filter(each => typeof each === 'string' && each !== '').join(' · ');
  return el('div', { className: 'stet-unknown' }, el('span', { className: 'stet-unknown-name' }, String(type)), words, ...partsOf(value));
}
