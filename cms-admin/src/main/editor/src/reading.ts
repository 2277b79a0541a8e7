import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type NodeJson, Unknown, fromBody, toBody } from './body';
import { vocabulary } from './nodes';

const EMPTY = { schemaVersion: 1, type: 'doc', content: [] };

/** The document as it arrives: a tree, its JSON text, or nothing. What is no JSON stays text and is refused as such. */
export function parsed(body: unknown): unknown {
  if (body === undefined || body === null || body === '') return EMPTY;
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Reads a document that ProseMirror's own schema takes and gives back to the last bit; throws {@link Unknown} for any other. */
export function readWhole(body: unknown): NodeJson {
  const doc = fromBody(body);
  if (!survives(doc)) throw new Unknown('a shape of the text that it could not give back unchanged');
  return doc;
}

function survives(doc: NodeJson): boolean {
  try {
    const node = Node.fromJSON(schema(), doc);
    node.check();
    return JSON.stringify(toBody(node.toJSON() as NodeJson)) === JSON.stringify(toBody(doc));
  } catch {
    return false;
  }
}

let known: ReturnType<typeof getSchema> | undefined;

function schema() {
  known ??= getSchema(vocabulary(() => ''));
  return known;
}
