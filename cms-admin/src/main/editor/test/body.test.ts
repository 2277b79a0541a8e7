import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { type NodeJson, Unknown, fromBody, toBody } from '../src/body';
import { vocabulary } from '../src/nodes';
import { EVERYTHING, bodyOf, paragraph, text } from './sample';

const schema = getSchema(vocabulary(() => ''));

const throughProseMirror = (body: unknown) => {
  const doc = Node.fromJSON(schema, fromBody(body));
  doc.check();
  return toBody(doc.toJSON() as NodeJson);
};

const refusal = (body: unknown) => {
  try {
    fromBody(body);
    return 'accepted';
  } catch (problem) {
    return problem instanceof Unknown ? problem.what : problem;
  }
};

describe('the stored document', () => {
  it('comes back from ProseMirror byte for byte', () => {
    expect(JSON.stringify(throughProseMirror(EVERYTHING))).toBe(JSON.stringify(EVERYTHING));
  });

  it('knows exactly the nodes and marks of the schema', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(['blockquote', 'bulletList', 'codeBlock', 'doc', 'embed', 'figure', 'hardBreak', 'heading',
      'horizontalRule', 'listItem', 'orderedList', 'paragraph', 'pullQuote', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text']);
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link', 'strike']);
  });

  it('writes marks in one order, whatever order they came in', () => {
    const marks = [{ type: 'code' }, { type: 'bold' }, { type: 'link', attrs: { href: '/x' } }, { type: 'strike' }, { type: 'italic' }];
    const body = throughProseMirror(bodyOf(paragraph(text('x', ...marks))));
    expect(body.content[0]?.content?.[0]?.marks?.map(mark => mark.type)).toEqual(['link', 'bold', 'italic', 'strike', 'code']);
  });

  it('writes none of the attributes that only the editor has', () => {
    const doc = { type: 'doc', content: [
      { type: 'orderedList', attrs: { start: 1, type: 'a' }, content: [] },
      { type: 'tableCell', attrs: { colspan: 1, rowspan: 2, colwidth: [80], align: 'right' } },
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: '/', target: '_blank', rel: 'nofollow', class: null } }] }] },
    ] };
    expect(toBody(doc).content).toEqual([
      { type: 'orderedList', attrs: { start: 1 } },
      { type: 'tableCell', attrs: { colspan: 1, rowspan: 2 } },
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: '/' } }] }] },
    ]);
  });

  it('writes no sign that the server refuses', () => {
    expect(toBody({ type: 'doc', content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'a\u000bb\nc\ud800' }, { type: 'text', text: '\u0000' }] },
      { type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: 'a\r\n\tb' }] },
    ] }).content).toEqual([
      paragraph(text('ab c')),
      { type: 'codeBlock', attrs: { language: null }, content: [text('a\n\tb')] },
    ]);
  });

  it('joins neighbouring texts with the same marks and loses no letter', () => {
    expect(throughProseMirror(bodyOf(paragraph(text('a'), text(''), text('b'), text('c', { type: 'bold' })))))
      .toEqual(bodyOf(paragraph(text('ab'), text('c', { type: 'bold' }))));
  });

  it('reads an empty document as one empty paragraph', () => {
    expect(throughProseMirror({ schemaVersion: 1, type: 'doc', content: [] })).toEqual(bodyOf(paragraph()));
  });

  it('fills in attributes that were left out', () => {
    expect(throughProseMirror(bodyOf({ type: 'blockquote', content: [paragraph(text('x'))] })).content[0]?.attrs).toEqual({ source: null });
  });
});

describe('a document with something unknown is refused', () => {
  it.each([
    ['a later version', { schemaVersion: 2, type: 'doc', content: [] }, 'version “2” of the document form'],
    ['no version', { type: 'doc', content: [] }, 'version nothing of the document form'],
    ['another root', { schemaVersion: 1, type: 'story', content: [] }, 'a document of the kind “story”'],
    ['a key on the root', { ...bodyOf(), meta: {} }, '“meta” on the document'],
    ['not a tree', 'text', 'a document that is not a tree'],
    ['a node', bodyOf({ type: 'poll' }), 'a part of the kind “poll”'],
    ['a node named like a method', bodyOf({ type: 'constructor' }), 'a part of the kind “constructor”'],
    ['a document in a document', bodyOf({ type: 'doc' }), 'a part of the kind “doc”'],
    ['an attribute', bodyOf({ type: 'paragraph', attrs: { align: 'right' } }), '“align” on a paragraph'],
    ['a key on a node', bodyOf({ type: 'paragraph', marks: [] } as NodeJson), '“marks” on a paragraph'],
    ['a first heading', bodyOf({ type: 'heading', attrs: { level: 1 } }), '“1” as the level of a heading'],
    ['a mark', bodyOf(paragraph(text('x', { type: 'underline' }))), 'a mark of the kind “underline”'],
    ['an attribute of a mark', bodyOf(paragraph(text('x', { type: 'link', attrs: { href: '/', target: '_blank' } }))), '“target” on a link'],
    ['the same mark twice', bodyOf(paragraph(text('x', { type: 'bold' }, { type: 'bold' }))), 'the mark bold twice on the same words'],
    ['a link that runs code', bodyOf(paragraph(text('x', { type: 'link', attrs: { href: 'javascript:x' } }))), '“javascript:x” as the href of a link'],
    ['a mark in code', bodyOf({ type: 'codeBlock', attrs: { language: null }, content: [text('x', { type: 'bold' })] }), 'a mark inside a codeBlock'],
    ['a figure without a picture', bodyOf({ type: 'figure', attrs: { alt: 'x' } }), 'nothing as the picture of a figure'],
    ['a picture named otherwise', bodyOf({ type: 'figure', attrs: { picture: '../x' } }), '“../x” as the picture of a figure'],
    ['a number before one', bodyOf({ type: 'orderedList', attrs: { start: 0 } }), '“0” as the start of a orderedList'],
    ['a row without cells', bodyOf({ type: 'table', content: [{ type: 'tableRow' }] }), 'a tableRow with nothing in it'],
    ['an unseen sign', bodyOf(paragraph(text('a\u0000'))), 'a sign that text cannot hold'],
    ['a line break in a line', bodyOf(paragraph(text('a\nb'))), 'a sign that text cannot hold'],
    ['a list in a quote', bodyOf({ type: 'blockquote', content: [{ type: 'bulletList' }] }), 'a bulletList inside a blockquote'],
    ['an empty list', bodyOf({ type: 'bulletList', content: [] }), 'a bulletList with nothing in it'],
    ['an item that begins with a list', bodyOf({ type: 'bulletList', content: [{ type: 'listItem', content: [
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] }] }] }), 'a listItem that does not begin with a paragraph'],
    ['text outside a paragraph', bodyOf(text('x')), 'a text inside a doc'],
    ['content in an atom', bodyOf({ type: 'horizontalRule', content: [] }), '“content” on a horizontalRule'],
    ['a hole', { schemaVersion: 1, type: 'doc', content: [null] }, 'a part of a doc that is not a node'],
  ])('%s', (_what, body, sentence) => {
    expect(refusal(body)).toBe(sentence);
  });
});
