import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pending } from '../src/pending';
import { Timeline } from '../src/timeline';

describe('unsaved words', () => {
  let told: string[];
  let pending: Pending;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    pending = new Pending(() => told.push('typing'), () => told.push('change'));
  });
  afterEach(() => vi.useRealTimers());

  it('are announced with the first key and handed over a second after the last', () => {
    pending.touch();
    vi.advanceTimersByTime(900);
    pending.touch();
    expect(told).toEqual(['typing']);
    vi.advanceTimersByTime(999);
    expect(told).toEqual(['typing']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['typing', 'change']);
  });

  it('wait at most ten seconds while somebody keeps typing', () => {
    for (let i = 0; i < 21; i += 1) {
      pending.touch();
      vi.advanceTimersByTime(500);
    }
    expect(told).toEqual(['typing', 'change', 'typing']);
  });

  it('are handed over at once by a flush, and only once', () => {
    pending.touch();
    expect(pending.flush()).toBe(true);
    expect(pending.flush()).toBe(false);
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual(['typing', 'change']);
  });
});

describe('one undo', () => {
  const moves: string[] = [];
  const timeline = () => {
    moves.length = 0;
    return new Timeline({ undoBody: () => moves.push('undo body'), redoBody: () => moves.push('redo body'), write: (field, value) => moves.push(`${field}=${value}`) });
  };

  it('goes back through headline and body in the order of work', () => {
    const line = timeline();
    line.fieldStep('headline', '', 'A', 0);
    line.bodyChanged(1);
    line.fieldStep('standfirst', '', 'S', 100);
    while (line.undo());
    while (line.redo());
    expect(moves).toEqual(['standfirst=', 'undo body', 'headline=', 'headline=A', 'redo body', 'standfirst=S']);
  });

  it('takes quick keys in one field as one step, and slow ones as two', () => {
    const line = timeline();
    line.fieldStep('headline', '', 'A', 0);
    line.fieldStep('headline', 'A', 'AB', 300);
    line.fieldStep('headline', 'AB', 'ABC', 5_000);
    while (line.undo());
    expect(moves).toEqual(['headline=AB', 'headline=']);
  });

  it('forgets what was undone once somebody writes on', () => {
    const line = timeline();
    line.bodyChanged(1);
    line.undo();
    line.fieldStep('headline', '', 'A', 0);
    expect(line.canRedo).toBe(false);
  });
});
