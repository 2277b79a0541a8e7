import { Marked } from 'marked';

const READER = new Marked({ gfm: true, async: false });

/** Signs that words were meant as Markdown: each at the start of a line, or around words. One emphasis alone is not enough. */
const BLOCKS = /^(#{1,6} \S|[-*+] \S|\d{1,6}[.)] \S|> ?\S|```|\|.+\||(-{3,}|\*{3,})$)/m;
const INLINE = /\*\*[^\s*][^*]*\*\*|\[[^\]\n]+\]\((https?:|mailto:|\/)[^\s)]*\)/;

/** Plain text that is Markdown, as HTML for the same cleaning that all pastes go through; null for text that is only text. */
export function fromMarkdown(text: string): string | null {
  if (!BLOCKS.test(text) && !INLINE.test(text)) return null;
  return READER.parse(text) as string;
}
