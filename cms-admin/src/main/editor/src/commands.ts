import type { Editor } from '@tiptap/core';
import type { Attributes } from './body';
import { Fragment } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';

/** A chain of commands on the text, which has the focus at once; Tiptap's own `focus` waits a frame, and keys go astray. */
export function work(editor: Editor) {
  editor.view.focus();
  return editor.chain();
}

/** Swaps the outermost block of the selection with its neighbour; at the edge it stays and the key is still used up. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state } = editor;
  const { $from, from, to } = state.selection;
  const index = $from.index(0);
  const neighbour = index + by;
  if (neighbour < 0 || neighbour >= state.doc.childCount) return true;
  const first = state.doc.child(Math.min(index, neighbour));
  const second = state.doc.child(Math.max(index, neighbour));
  let start = 0;
  for (let i = 0; i < Math.min(index, neighbour); i += 1) start += state.doc.child(i).nodeSize;
  const tr = state.tr.replaceWith(start, start + first.nodeSize + second.nodeSize, Fragment.from([second, first]));
  const shift = by === 1 ? second.nodeSize : -first.nodeSize;
  tr.setSelection(state.selection instanceof NodeSelection
    ? NodeSelection.create(tr.doc, from + shift)
    : TextSelection.between(tr.doc.resolve(from + shift), tr.doc.resolve(Math.min(to + shift, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Selects the block of the text that stands in this element of the page; says whether there is one. */
export function selectBlock(editor: Editor, element: HTMLElement): boolean {
  const { view, state } = editor;
  const index = [...view.dom.children].indexOf(element);
  if (index < 0 || index >= state.doc.childCount) return false;
  let start = 0;
  for (let i = 0; i < index; i += 1) start += state.doc.child(i).nodeSize;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, start)));
  view.focus();
  return true;
}

/** Takes the outermost block of the selection away; the text always keeps one paragraph. */
export function removeBlock(editor: Editor): void {
  const { state, view } = editor;
  const { $from } = state.selection;
  const start = $from.depth === 0 ? $from.pos : $from.before(1);
  const { tr } = state;
  tr.delete(start, start + state.doc.child($from.index(0)).nodeSize);
  if (tr.doc.childCount === 0) tr.insert(0, state.schema.nodes.paragraph!.create());
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)))).scrollIntoView());
  view.focus();
}

/** Puts a block below the one with the caret, in place of it when that is an empty paragraph, with room to write below. */
export function insertBlock(editor: Editor, type: string, attrs: Attributes): boolean {
  const { state } = editor;
  const node = state.schema.nodes[type]!.createChecked(attrs);
  const { $from } = state.selection;
  const index = Math.min($from.index(0), state.doc.childCount - 1);
  const current = state.doc.child(index);
  const start = $from.depth === 0 ? $from.pos : $from.before(1);
  const replaces = current.type.name === 'paragraph' && current.content.size === 0;
  const at = replaces || $from.depth === 0 && !(state.selection instanceof NodeSelection) ? start : start + current.nodeSize;
  const tr = replaces ? state.tr.replaceWith(start, start + current.nodeSize, node) : state.tr.insert(at, node);
  if (at + node.nodeSize === tr.doc.content.size) tr.insert(at + node.nodeSize, state.schema.nodes.paragraph!.create());
  tr.setSelection(NodeSelection.create(tr.doc, at));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Makes the selected text a quote; a heading or a list becomes paragraphs first, since a quote holds nothing else. */
export function toggleQuote(editor: Editor): boolean {
  if (editor.isActive('blockquote')) return work(editor).lift('blockquote').run();
  return work(editor).clearNodes().wrapIn('blockquote').run();
}

export function togglePullQuote(editor: Editor): boolean {
  const turned = editor.isActive('pullQuote') ? 'paragraph' : 'pullQuote';
  const chain = work(editor);
  return (turned === 'pullQuote' ? chain.clearNodes() : chain).setNode(turned).run();
}

export function setLink(editor: Editor, href: string): void {
  const chain = work(editor);
  if (editor.isActive('link')) chain.extendMarkRange('link').setMark('link', { href }).run();
  else if (editor.state.selection.empty) chain.insertContent({ type: 'text', text: href.replace(/^mailto:/, ''), marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setMark('link', { href }).run();
}

export function removeLink(editor: Editor): void {
  work(editor).extendMarkRange('link').unsetMark('link').run();
}

/** A click below the last block asks for a place to write when that block is not a paragraph. */
export function writeBelow(editor: Editor): void {
  const { doc, schema, tr } = editor.state;
  if (doc.lastChild?.type.name !== 'paragraph') tr.insert(doc.content.size, schema.nodes.paragraph!.create());
  editor.view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
  editor.view.focus();
}
