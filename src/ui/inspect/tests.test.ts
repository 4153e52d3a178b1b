import { expect, test } from 'vitest';
import { resultsOf, testsIn } from './tests';

test('Test functions are found, also in a file that does not compile', () => {
  expect(testsIn('package a\n\nfunc TestOne(t *testing.T) {\nfunc Testing(t *testing.T)\nfunc TestMain(m *testing.M) {}\nfunc Test(t *testing.T) {}\n')).toEqual([{ name: 'TestOne', line: 3 }, { name: 'Test', line: 6 }]);
});

test('how they went, with what they logged', () => {
  const r = resultsOf('=== RUN   TestOne\n    a_test.go:5: seen\n--- PASS: TestOne (0.00s)\n=== RUN   TestTwo\n    a_test.go:9: want 1, got 2\n--- FAIL: TestTwo (0.00s)\nFAIL\n');
  expect([...r]).toEqual([['TestOne', { result: 'PASS', lines: ['a_test.go:5: seen'] }], ['TestTwo', { result: 'FAIL', lines: ['a_test.go:9: want 1, got 2'] }]]);
});
