import { scoreHits } from '../../src/commands/score-answer';

const relevant = { a: 3, b: 2, c: 1 };

test('the ideal order scores 1 throughout', () => {
  expect(scoreHits(['a', 'b', 'c'], relevant)).toEqual({ ndcg5: 1, p1: 1, mrr: 1, recall5: 1 });
});

test('nDCG@5 gains 2^grade − 1 and discounts by log2(rank + 1)', () => {
  const ideal = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
  const found = 3 / Math.log2(2) + 7 / Math.log2(4);
  expect(scoreHits(['b', 'x', 'a'], relevant).ndcg5).toBeCloseTo(found / ideal, 12);
});

test('what stands after the fifth place does not count for nDCG@5 and recall@5', () => {
  expect(scoreHits(['1', '2', '3', '4', '5', 'a'], relevant)).toEqual({ ndcg5: 0, p1: 0, mrr: 1 / 6, recall5: 0 });
});

test('MRR looks for grade 3 within ten places', () => {
  const others = Array.from({ length: 10 }, (_, index) => `x${index}`);
  expect(scoreHits([...others.slice(1), 'a'], relevant).mrr).toBeCloseTo(0.1, 12);
  expect(scoreHits([...others, 'a'], relevant).mrr).toBe(0);
});

test('recall@5 counts grades 2 and 3', () => {
  expect(scoreHits(['a', 'c'], relevant).recall5).toBe(0.5);
});

test('nothing found scores 0', () => {
  expect(scoreHits([], relevant)).toEqual({ ndcg5: 0, p1: 0, mrr: 0, recall5: 0 });
});
