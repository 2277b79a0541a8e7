import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';

/** Writes one attribute of the node a view stands for, as one undoable step. */
export function writeAttribute({ view, getPos }: NodeViewRendererProps, key: string, value: unknown): void {
  const at = getPos();
  if (at === undefined) return;
  view.dispatch(view.state.tr.setNodeAttribute(at, key, value));
}

/** Leaves a value alone that already stands there, so that the caret stays where it is. */
export function show(field: HTMLInputElement, value: unknown): void {
  const text = typeof value === 'string' ? value : '';
  if (field.value !== text) field.value = text;
}

/** Moves the caret out of a view's fields: behind the node, into a new paragraph when nothing follows. */
export function leaveDownwards({ editor, view, getPos }: NodeViewRendererProps, node: Node): void {
  const at = getPos();
  if (at === undefined) return;
  const after = at + node.nodeSize;
  const { tr, schema } = editor.state;
  if (tr.doc.nodeAt(after) === null) tr.insert(after, schema.nodes.paragraph!.create());
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(after))).scrollIntoView());
  view.focus();
}
