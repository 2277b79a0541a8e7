import { getSchema } from '@tiptap/core';
import { DOMParser as Reader } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { type NodeJson, toBody } from '../src/body';
import { vocabulary } from '../src/nodes';
import { cleanPasted } from '../src/paste';
import { paragraph, text } from './sample';
import googleDocs from './samples/google-docs.html?raw';
import word from './samples/word.html?raw';

const schema = getSchema(vocabulary({ pictureBase: () => '', onLink: () => undefined, onFile: () => undefined, placeholder: '' }));

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
