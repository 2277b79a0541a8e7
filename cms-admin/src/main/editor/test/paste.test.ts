import { getSchema } from '@tiptap/core';
import { DOMParser as Reader } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { type NodeJson, toBody } from '../src/body';
import { vocabulary } from '../src/nodes';
import { cleanPasted } from '../src/paste';
import { paragraph, text } from './sample';
import { fromMarkdown } from '../src/markdown';
import applePages from './samples/apple-pages.html?raw';
import googleDocs from './samples/google-docs.html?raw';
import googleSheets from './samples/google-sheets.html?raw';
import libreOffice from './samples/libreoffice.html?raw';
import story from './samples/story.md?raw';
import webPage from './samples/web-page.html?raw';
import word from './samples/word.html?raw';

const schema = getSchema(vocabulary(() => ''));

const pasted = (html: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = cleanPasted(html);
  return toBody(Reader.fromSchema(schema).parse(holder).toJSON() as NodeJson).content;
};
const item = (...content: NodeJson[]): NodeJson => ({ type: 'listItem', content });
const list = (...content: NodeJson[]): NodeJson => ({ type: 'bulletList', content });
const bold = { type: 'bold' };
const italic = { type: 'italic' };
const strike = { type: 'strike' };
const there = text('there', { type: 'link', attrs: { href: 'https://example.org/heat' } });
const heading = (level: number, words: string): NodeJson => ({ type: 'heading', attrs: { level }, content: [text(words)] });

describe('pasted from Word', () => {
  it('paragraphs that look like lists are lists, and nothing else of Word is left', () => {
    expect(pasted(word)).toEqual([
      heading(2, 'The barge'),
      paragraph(text('It '), text('hums', bold), text(' at '), text('sea', italic), text(', says Rui, '), text('often', strike), text(' '), there, text('.')),
      list(item(paragraph(text('Wind')), list(item(paragraph(text('two '), text('farms', bold))))), item(paragraph(text('Sea')))),
      paragraph(text('Then:')),
      { type: 'orderedList', attrs: { start: 4 }, content: [item(paragraph(text('Measure'))), item(paragraph(text('Publish')))] },
      { type: 'table', content: [{ type: 'tableRow', content: ['October', '17.9'].map(words => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text(words))] })) }] },
    ]);
  });
});

describe('pasted from Google Docs', () => {
  it('the bold wrapper is not bold, styles are marks, loose lists are nested', () => {
    expect(pasted(googleDocs)).toEqual([
      heading(2, 'The barge'),
      paragraph(text('It '), text('hums', bold), text(' at '), text('sea', italic), text(', '), text('often', bold, italic, strike), text(' '), there),
      list(item(paragraph(text('Wind')), list(item(paragraph(text('two farms'))))), item(paragraph(text('Sea')))),
    ]);
  });
});

const cell = (type: 'tableCell' | 'tableHeader', words: string): NodeJson => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text(words))] });
const row = (...cells: NodeJson[]): NodeJson => ({ type: 'tableRow', content: cells });
const nested = list(item(paragraph(text('Wind')), list(item(paragraph(text('two farms'))))), item(paragraph(text('Sea'))));
const degrees: NodeJson = { type: 'table', content: [row(cell('tableHeader', 'Month'), cell('tableHeader', 'Degrees')), row(cell('tableCell', 'October'), cell('tableCell', '17.9'))] };

describe('pasted from Apple Pages', () => {
  it('words and lists come along; a large bold line stays a paragraph, for it is one', () => {
    expect(pasted(applePages)).toEqual([
      paragraph(text('The barge', bold)),
      paragraph(text('It '), text('hums', bold), text(' at '), text('sea', italic), text(', often '), there, text('.')),
      nested,
    ]);
  });
});

describe('pasted from LibreOffice', () => {
  it('fonts and measures stay behind', () => {
    expect(pasted(libreOffice)).toEqual([
      heading(2, 'The barge'),
      paragraph(text('It '), text('hums', bold), text(' at '), text('sea', italic), text(', '), text('often', strike), text(' '), there, text('.')),
      nested,
      degrees,
    ]);
  });
});

describe('pasted from a web page', () => {
  it('the story comes along, its furniture does not', () => {
    expect(pasted(webPage)).toEqual([
      heading(2, 'The barge'),
      paragraph(text('It\u00a0'), text('hums', bold), text(' at '), text('sea', italic), text(', often '), there, text('.')),
      paragraph(text('A barge at dawn')),
      { type: 'blockquote', attrs: { source: null }, content: [paragraph(text('Nobody sleeps.'))] },
      { type: 'codeBlock', attrs: { language: 'java' }, content: [text('int hum = 1;')] },
      { type: 'orderedList', attrs: { start: 1 }, content: [item(paragraph(text('Measure'))), item(paragraph(text('Publish')), list(item(paragraph(text('soon')))))] },
      { type: 'horizontalRule' },
      paragraph(text('End.')),
    ]);
  });
});

describe('pasted from Google Sheets', () => {
  it('cells are a table, and a bold first row is its head', () => {
    expect(pasted(googleSheets)).toEqual([
      degrees,
    ]);
  });
});

describe('pasted as Markdown', () => {
  it('comes in as what it means', () => {
    expect(pasted(fromMarkdown(story)!)).toEqual([
      heading(2, 'The barge'),
      paragraph(text('It '), text('hums', bold), text(' at '), text('sea', italic), text(', '), text('often', strike), text(' '), there, text(', says '), text('rui', { type: 'code' }), text('.')),
      nested,
      { type: 'blockquote', attrs: { source: null }, content: [paragraph(text('Nobody sleeps.'))] },
      { type: 'orderedList', attrs: { start: 4 }, content: [item(paragraph(text('Measure'))), item(paragraph(text('Publish')))] },
      degrees,
      { type: 'codeBlock', attrs: { language: 'java' }, content: [text('int hum = 1;')] },
      { type: 'horizontalRule' },
      paragraph(text('End.')),
    ]);
  });

  it.each(['Two * three * four', 'It cost 5 - 3', 'a_b_c', 'See [1] and (2)', 'C# is a language', '-5 degrees'])('is not seen in %j', words => {
    expect(fromMarkdown(words)).toBeNull();
  });
});

describe('pasted from anywhere', () => {
  it('remote pictures stay where they are, their captions come along', () => {
    expect(pasted('<figure><img src="https://example.org/a.jpg"><figcaption>A barge</figcaption></figure>')).toEqual([paragraph(text('A barge'))]);
  });

  it('links that run code are only words', () => {
    expect(pasted('<p><a href="javascript:alert(1)">click</a></p>')).toEqual([paragraph(text('click'))]);
  });

  it('scripts and hidden text do not come along', () => {
    expect(pasted('<p>a<script>x()</script><span style="display:none">b</span>c</p><style>p{}</style>')).toEqual([paragraph(text('ac'))]);
  });

  it('headings fit between the second and the fourth', () => {
    expect(pasted('<h1>a</h1><h6>b</h6>')).toEqual([heading(2, 'a'), heading(4, 'b')]);
  });

  it('a quote with a list in it keeps every word', () => {
    const words = JSON.stringify(pasted('<blockquote><h2>a</h2><ul><li>b</li></ul><p>c</p></blockquote>')).match(/"text":"\w"/g);
    expect(words).toEqual(['"text":"a"', '"text":"b"', '"text":"c"']);
  });

  it('what the server would refuse does not come in', () => {
    expect(pasted('<ol start="0"><li>a\u0007b</li></ol>')).toEqual([{ type: 'orderedList', attrs: { start: 1 }, content: [item(paragraph(text('ab')))] }]);
    expect(pasted('<pre><code class="language-c/c++">x\ny</code></pre>')).toEqual([{ type: 'codeBlock', attrs: { language: null }, content: [text('x\ny')] }]);
    expect(pasted('<table><tr><td colspan="900" rowspan="0">x</td></tr></table>')[0]?.content?.[0]?.content?.[0]?.attrs).toEqual({ colspan: 100, rowspan: 1 });
    expect(pasted('<p><a href="page.html">x</a></p>')).toEqual([paragraph(text('x'))]);
  });

  it('our own blocks survive being copied', () => {
    expect(pasted('<figure data-picture="p1" data-alt="A" data-caption="C" data-credit="N" data-decorative="false"></figure>'))
      .toEqual([{ type: 'figure', attrs: { picture: 'p1', alt: 'A', caption: 'C', credit: 'N' } }]);
  });
});
