import { expect, it } from 'vitest';
import { wordsIn } from '../src/words';
import { EVERYTHING, paragraph, text } from './sample';

it.each([
  ['The barge hums – 1.8 °C.', 5],
  ['Don’t re-open it_all: 4,200 accelerators/servers', 6],
  ['海が温かい', 3],
  ['  …  ', 0],
])('%s', (words, count) => {
  expect(wordsIn([paragraph(text(words))])).toBe(count);
});

it('knows that a mark does not end a word and a line break does', () => {
  expect(wordsIn([paragraph(text('bar'), text('ge', { type: 'bold' }), { type: 'hardBreak' }, text('hums'))])).toBe(2);
});

it('counts all that readers see: captions, credits and sources, but no alternative texts', () => {
  expect(wordsIn(EVERYTHING.content)).toBe(50);
});
