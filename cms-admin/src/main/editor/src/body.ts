/**
 * The document as it is stored, and the way between it and ProseMirror's JSON. The table below is the whole vocabulary,
 * word for word that of the server's records. Whatever is not in it is refused, never trimmed.
 */
import { mayLinkTo } from './addresses';
import { LONGEST_ATTRIBUTE, fitted } from './characters';

export const SCHEMA_VERSION = 1;

export type Attributes = Record<string, unknown>;
export interface MarkJson { type: string; attrs?: Attributes }
export interface NodeJson { type: string; attrs?: Attributes; content?: NodeJson[]; marks?: MarkJson[]; text?: string }
export interface Body { schemaVersion: number; type: 'doc'; content: NodeJson[] }

/** Something this editor does not fully understand; `what` completes "contains something this editor does not know: …". */
export class Unknown extends Error {
  constructor(readonly what: string) {
    super(what);
  }
}

interface Kind { fits: (value: unknown) => boolean; absent?: unknown; omitted?: boolean }
interface NodeRule { attrs: Record<string, Kind>; children: readonly string[]; atLeast?: number; first?: string; marks?: boolean }

const isText = (value: unknown) => typeof value === 'string' && value.length <= LONGEST_ATTRIBUTE && fitted(value) === value;
const isNumber = (from: number, to: number) => (value: unknown) => Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const matches = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);

const text: Kind = { fits: isText, absent: '' };
const textOrNull: Kind = { fits: value => value === null || isText(value), absent: null };
const picture: Kind = { fits: matches(/^[a-z0-9]{1,40}$/) };
const provider: Kind = { fits: matches(/^[a-z]+$/) };
const isLanguage = matches(/^[A-Za-z0-9+#._-]{1,40}$/);
const language: Kind = { fits: value => value === null || isLanguage(value), absent: null };
const address: Kind = { fits: mayLinkTo };
const flag: Kind = { fits: value => typeof value === 'boolean', absent: false, omitted: true };
const start: Kind = { fits: isNumber(1, 2_147_483_647), absent: 1 };
const span: Kind = { fits: isNumber(1, 100), absent: 1 };
const level: Kind = { fits: isNumber(2, 4) };

const INLINE = ['text', 'hardBreak'] as const;
const CELLS = ['tableHeader', 'tableCell'] as const;
const LISTS = ['bulletList', 'orderedList'] as const;
const BLOCKS = ['paragraph', 'heading', ...LISTS, 'blockquote', 'pullQuote', 'figure', 'table', 'codeBlock', 'horizontalRule', 'embed'] as const;
const CELL: NodeRule = { attrs: { colspan: span, rowspan: span }, children: ['paragraph'], atLeast: 1 };

const NODES: Record<string, NodeRule> = {
  doc: { attrs: {}, children: BLOCKS },
  paragraph: { attrs: {}, children: INLINE, marks: true },
  heading: { attrs: { level }, children: INLINE, marks: true },
  bulletList: { attrs: {}, children: ['listItem'], atLeast: 1 },
  orderedList: { attrs: { start }, children: ['listItem'], atLeast: 1 },
  listItem: { attrs: {}, children: ['paragraph', ...LISTS], atLeast: 1, first: 'paragraph' },
  blockquote: { attrs: { source: textOrNull }, children: ['paragraph'], atLeast: 1 },
  pullQuote: { attrs: { source: textOrNull }, children: INLINE, marks: true },
  figure: { attrs: { picture, alt: text, decorative: flag, caption: text, credit: text }, children: [] },
  table: { attrs: {}, children: ['tableRow'], atLeast: 1 },
  tableRow: { attrs: {}, children: CELLS, atLeast: 1 },
  tableHeader: CELL,
  tableCell: CELL,
  codeBlock: { attrs: { language }, children: ['text'] },
  horizontalRule: { attrs: {}, children: [] },
  embed: { attrs: { provider, address, title: text }, children: [] },
  hardBreak: { attrs: {}, children: [] },
  text: { attrs: {}, children: [] },
};

/** In the order in which they are written; the outermost first. */
const MARKS: Record<string, Record<string, Kind>> = { link: { href: address }, bold: {}, italic: {}, strike: {}, code: {} };
const MARK_ORDER = Object.keys(MARKS);

/** A stored document as ProseMirror's JSON, every attribute written out. Throws {@link Unknown} and never drops anything. */
export function fromBody(body: unknown): NodeJson {
  const root = objectOf(body, 'a document that is not a tree');
  if (root.schemaVersion !== SCHEMA_VERSION) throw new Unknown(`version ${shown(root.schemaVersion)} of the document form`);
  if (root.type !== 'doc') throw new Unknown(`a document of the kind ${shown(root.type)}`);
  onlyKeys(root, ['schemaVersion', 'type', 'content'], 'the document');
  const content = childrenOf(root.content, 'doc');
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** ProseMirror's JSON as the stored document, as the server itself writes it: only the vocabulary's attributes, in its order. */
export function toBody(doc: NodeJson): Body {
  return { schemaVersion: SCHEMA_VERSION, type: 'doc', content: (doc.content ?? []).map(stored) };
}

/** Whether a code block may name this language; the server takes short names only. */
export function mayBeLanguage(name: string): boolean {
  return isLanguage(name);
}

function readNode(value: unknown, parent: string): NodeJson {
  const node = objectOf(value, `a part of a ${parent} that is not a node`);
  const type = String(node.type);
  if (type === 'doc' || !Object.hasOwn(NODES, type)) throw new Unknown(`a part of the kind ${shown(node.type)}`);
  const parentRule = ruleOf(parent);
  if (!parentRule.children.includes(type)) throw new Unknown(`a ${type} inside a ${parent}`);
  if (type === 'text') return readText(node, parent, parentRule.marks === true);
  const rule = ruleOf(type);
  const leaf = rule.children.length === 0;
  onlyKeys(node, leaf ? ['type', 'attrs'] : ['type', 'attrs', 'content'], `a ${type}`);
  const read: NodeJson = { type };
  const attrs = attributes(node.attrs, rule.attrs, `a ${type}`);
  if (Object.keys(attrs).length > 0) read.attrs = attrs;
  if (leaf) return read;
  const content = childrenOf(node.content, type);
  if (content.length < (rule.atLeast ?? 0)) throw new Unknown(`a ${type} with nothing in it`);
  if (rule.first !== undefined && content[0]?.type !== rule.first) throw new Unknown(`a ${type} that does not begin with a ${rule.first}`);
  if (content.length > 0) read.content = content;
  return read;
}

function readText(node: Attributes, parent: string, marksAllowed: boolean): NodeJson {
  onlyKeys(node, ['type', 'text', 'marks'], 'a text');
  if (typeof node.text !== 'string') throw new Unknown('a text that is not text');
  if (fitted(node.text, parent === 'codeBlock') !== node.text) throw new Unknown('a sign that text cannot hold');
  const marks = node.marks ?? [];
  if (!Array.isArray(marks)) throw new Unknown('marks that are not a list');
  if (marks.length === 0) return { type: 'text', text: node.text };
  if (!marksAllowed) throw new Unknown(`a mark inside a ${parent}`);
  return { type: 'text', text: node.text, marks: inOrder(marks.map(readMark)) };
}

function readMark(value: unknown): MarkJson {
  const mark = objectOf(value, 'a mark that is not a mark');
  const type = String(mark.type);
  if (!Object.hasOwn(MARKS, type)) throw new Unknown(`a mark of the kind ${shown(mark.type)}`);
  onlyKeys(mark, ['type', 'attrs'], `a ${type}`);
  const attrs = attributes(mark.attrs, MARKS[type] ?? {}, `a ${type}`);
  return Object.keys(attrs).length > 0 ? { type, attrs } : { type };
}

function inOrder(marks: MarkJson[]): MarkJson[] {
  const sorted = marks.toSorted((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
  const twice = sorted.find((mark, i) => sorted[i + 1]?.type === mark.type);
  if (twice !== undefined) throw new Unknown(`the mark ${twice.type} twice on the same words`);
  return sorted;
}

/** Neighbouring texts with the same marks are one text to ProseMirror, and an empty text is none. */
function childrenOf(value: unknown, parent: string): NodeJson[] {
  const list = value ?? [];
  if (!Array.isArray(list)) throw new Unknown(`a ${parent} whose content is not a list`);
  const joined: NodeJson[] = [];
  for (const child of list.map(each => readNode(each, parent))) {
    const last = joined.at(-1);
    if (child.type === 'text' && child.text === '') continue;
    if (child.type === 'text' && last?.type === 'text' && sameMarks(last, child)) last.text = `${last.text}${child.text}`;
    else joined.push(child);
  }
  return joined;
}

function sameMarks(a: NodeJson, b: NodeJson): boolean {
  return JSON.stringify(a.marks) === JSON.stringify(b.marks);
}

function attributes(value: unknown, kinds: Record<string, Kind>, where: string): Attributes {
  const given = objectOf(value ?? {}, `attributes of ${where} that are not attributes`);
  onlyKeys(given, Object.keys(kinds), where);
  return Object.fromEntries(Object.entries(kinds).map(([key, kind]) => {
    const attribute = given[key] ?? kind.absent;
    if (!kind.fits(attribute)) throw new Unknown(`${shown(given[key])} as the ${key} of ${where}`);
    return [key, attribute];
  }));
}

function stored(node: NodeJson): NodeJson {
  const rule = ruleOf(node.type);
  const written: NodeJson = { type: node.type };
  const attrs = storedAttributes(node.attrs, rule.attrs);
  if (Object.keys(attrs).length > 0) written.attrs = attrs;
  const content = (node.content ?? []).map(child => (child.type === 'text' ? storedText(child, node.type) : stored(child))).filter(child => child.text !== '');
  if (content.length > 0) written.content = content;
  return written;
}

function storedText(node: NodeJson, parent: string): NodeJson {
  const written: NodeJson = { type: 'text', text: fitted(node.text ?? '', parent === 'codeBlock') };
  if (node.marks !== undefined && node.marks.length > 0) written.marks = inOrder(node.marks.map(storedMark));
  return written;
}

function storedMark(mark: MarkJson): MarkJson {
  const kinds = MARKS[mark.type];
  if (kinds === undefined) throw new Unknown(`a mark of the kind ${shown(mark.type)}`);
  const attrs = storedAttributes(mark.attrs, kinds);
  return Object.keys(attrs).length > 0 ? { type: mark.type, attrs } : { type: mark.type };
}

function storedAttributes(given: Attributes | undefined, kinds: Record<string, Kind>): Attributes {
  const attributes = Object.entries(kinds).map(([key, kind]) => {
    const value = given?.[key] ?? kind.absent ?? null;
    return [key, typeof value === 'string' ? fitted(value) : value] as const;
  });
  return Object.fromEntries(attributes.filter(([key, value]) => !(kinds[key]?.omitted && value === kinds[key].absent)));
}

function ruleOf(type: string): NodeRule {
  const rule = Object.hasOwn(NODES, type) ? NODES[type] : undefined;
  if (rule === undefined) throw new Unknown(`a part of the kind ${shown(type)}`);
  return rule;
}

function objectOf(value: unknown, otherwise: string): Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unknown(otherwise);
  return value as Attributes;
}

function onlyKeys(object: Attributes, known: string[], where: string): void {
  const stranger = Object.keys(object).find(key => !known.includes(key));
  if (stranger !== undefined) throw new Unknown(`“${stranger}” on ${where}`);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : `“${String(value).slice(0, 80)}”`;
}
