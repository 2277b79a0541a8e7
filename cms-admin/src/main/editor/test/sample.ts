import type { Body, MarkJson, NodeJson } from '../src/body';

export const text = (words: string, ...marks: MarkJson[]): NodeJson => marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
export const paragraph = (...content: NodeJson[]): NodeJson => content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
export const bodyOf = (...content: NodeJson[]): Body => ({ schemaVersion: 1, type: 'doc', content });
const cell = (type: string, words: string): NodeJson => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text(words))] });
const link = (href: string): MarkJson => ({ type: 'link', attrs: { href } });

/** One of everything the vocabulary has. */
export const EVERYTHING: Body = bodyOf(
  paragraph(text('The barge '), text('Margarida', { type: 'italic' }), text(' hums.'), { type: 'hardBreak' }, text('On Tuesday it learned.')),
  paragraph(),
  paragraph(text('All at once', link('https://example.org/a?b=c#d'), { type: 'bold' }, { type: 'italic' }, { type: 'strike' }, { type: 'code' })),
  paragraph(text('here', link('/about')), text(' and '), text('mail', link('mailto:desk@example.org'))),
  { type: 'heading', attrs: { level: 2 }, content: [text('Two')] },
  { type: 'heading', attrs: { level: 3 }, content: [text('Three')] },
  { type: 'heading', attrs: { level: 4 } },
  { type: 'bulletList', content: [{ type: 'listItem', content: [
    paragraph(text('Wind')),
    paragraph(text('and more of it')),
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('Third'))] }] },
  ] }] },
  { type: 'blockquote', attrs: { source: 'Inês Caldeira' }, content: [paragraph(text('We got a kettle.')), paragraph(text('Twice.'))] },
  { type: 'blockquote', attrs: { source: null }, content: [paragraph(text('Nobody said so.'))] },
  { type: 'pullQuote', attrs: { source: null }, content: [text('Not yet.', { type: 'bold' })] },
  { type: 'figure', attrs: { picture: '0198barge', alt: 'A barge', caption: 'At its mooring.', credit: 'Ninth Layer' } },
  { type: 'figure', attrs: { picture: 'line', alt: '', decorative: true, caption: '', credit: '' } },
  { type: 'table', content: [
    { type: 'tableRow', content: [cell('tableHeader', 'Month'), cell('tableHeader', 'Heat')] },
    { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text('none'))] }] },
  ] },
  { type: 'codeBlock', attrs: { language: 'python' }, content: [text('heat = 1.8\n')] },
  { type: 'codeBlock', attrs: { language: null } },
  { type: 'horizontalRule' },
  { type: 'embed', attrs: { provider: 'youtube', address: 'https://www.youtube.com/watch?v=abc', title: 'A morning' } },
  paragraph(text('And so it hums.')),
);
