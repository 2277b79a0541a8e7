import type { NodeJson } from './body';

/** Words a reader reads in the running text: what stands between spaces and has a letter or a digit. Captions do not count. */
export function wordsIn(node: NodeJson): number {
  if (node.content === undefined) return 0;
  if (!node.content.some(child => child.type === 'text')) return node.content.reduce((sum, child) => sum + wordsIn(child), 0);
  const line = node.content.map(child => child.text ?? ' ').join('');
  return line.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
