import type { NodeJson } from './body';

const UNSPACED = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{M}\p{Cf}]|['’\-‐‑_](?=[\p{L}\p{Nd}])|(?<=\p{Nd})[.,](?=\p{Nd}))*/gu;
const READ = ['source', 'caption', 'credit'];

/** Every word a reader can see, counted as the server counts: two Chinese or Japanese signs are one, alternative texts none. */
export function wordsIn(blocks: NodeJson[]): number {
  const text = blocks.map(textOf).join('\n');
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil((text.match(UNSPACED)?.length ?? 0) / 2);
}

function textOf(node: NodeJson): string {
  const beside = [...READ, ...(node.type === 'embed' ? ['title'] : [])].map(key => node.attrs?.[key]).filter(value => typeof value === 'string');
  return [node.content === undefined ? '' : contentOf(node.content), ...beside].join('\n');
}

function contentOf(content: NodeJson[]): string {
  const line = content.some(child => child.type === 'text');
  return line ? content.map(child => child.text ?? '\n').join('') : content.map(textOf).join('\n');
}
