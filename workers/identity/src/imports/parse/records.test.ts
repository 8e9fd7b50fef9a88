import { describe, expect, test } from 'vitest';
import { findDelimiter, readRecords } from './records.ts';

const read = (text: string) => readRecords(text, findDelimiter(text), 1000);

describe('findDelimiter', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3', ','],
    ['semicolon with decimal commas', 'a;b;c\nx;1,50;2\ny;2,50;3\nz;3,50;4', ';'],
    ['tab', 'a\tb\n1\t2', '\t'],
    ['pipe', 'a|b\n1|2', '|'],
    ['comma under a title', 'Members, July; draft\n\na,b,c\n1,2,3\n4,5,6', ','],
    ['comma beside prose with semicolons', 'a,b\n1,"x; y; z"\n2,"x; y; z"\n3,w', ','],
    ['one column', 'a\nb', ','],
  ])('%s', (_, text, delimiter) => {
    expect(findDelimiter(text).delimiter).toBe(delimiter);
  });
});

describe('readRecords', () => {
  test('quoted newlines, delimiters and quotes', () => {
    expect(read('a,b\n1,"x\ny, ""z"""\n2,w')).toEqual([
      ['a', 'b'],
      ['1', 'x\ny, "z"'],
      ['2', 'w'],
    ]);
  });

  test('ragged rows stay ragged', () => {
    expect(read('a,b,c\n1\n1,2,3,4')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]);
  });

  test('Hebrew abbreviations need no quoting', () => {
    expect(read('שם,מקום\nדנה,צה"ל\nיוסי,"רס"ן"')).toEqual([
      ['שם', 'מקום'],
      ['דנה', 'צה"ל'],
      ['יוסי', 'רס"ן'],
    ]);
  });

  test('a quote that is never closed does not swallow the members after it', () => {
    expect(read('a,b,c\n1,"x,3\n4,5,6\n7,8,9')).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ]);
  });

  test('nor when a later quoted cell happens to close it', () => {
    expect(read('a,b,c\n1,"x,3\n4,5,6\n7,"y",9')).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x', '3'],
      ['4', '5', '6'],
      ['7', 'y', '9'],
    ]);
  });

  test('a sloppy inner quote in a cell of two lines is still one cell', () => {
    expect(read('a,b,c\n1,2,"one "two" and\nthree"\n4,5,6')).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', 'one "two" and\nthree'],
      ['4', '5', '6'],
    ]);
  });
});
