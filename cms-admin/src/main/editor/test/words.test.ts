import { expect, it } from 'vitest';
import { wordsIn } from '../src/words';
import { EVERYTHING, paragraph, text } from './sample';

it('counts what stands between spaces, across marks and line breaks', () => {
  expect(wordsIn(paragraph(text('The bar'), text('ge', { type: 'bold' }), text(' hums – 1.8'), { type: 'hardBreak' }, text('°C.')))).toBe(5);
});

it('counts running text in every block, but no captions', () => {
  expect(EVERYTHING.content.reduce((sum, block) => sum + wordsIn(block), 0)).toBe(41);
});
