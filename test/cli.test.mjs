// The command, as somebody types it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { explain, toText } from 'idv-elements/core';

const folder = mkdtempSync(join(tmpdir(), 'idv-'));
const write = (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const run = (args, input) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    input,
    encoding: 'utf8',
  });
  assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
  return { status, stdout, stderr };
};

const failed = { status: 'failed', status_codes: ['IDVV_1301', 'IDVV_2301'] };
const file = write('failed.json', failed);

test('It says what the card says', async () => {
  assert.deepEqual(run(['explain', file]), {
    status: 0,
    stdout: `${await toText(failed)}\n`,
    stderr: '',
  });
});

test('It reads standard input', async () => {
  const { status, stdout } = run(['explain', '-', '--lang', 'de'], JSON.stringify(failed));
  assert.equal(status, 0);
  assert.equal(stdout, `${await toText(failed, { lang: 'de' })}\n`);
});

test('It gives the same as data', async () => {
  const { stdout } = run(['explain', file, '--json', '--audience', 'reviewer']);
  assert.deepEqual(JSON.parse(stdout), await explain(failed, { audience: 'reviewer' }));
});

test('It tells reviewers, and nobody else, what is odd in the input', () => {
  const odd = write('odd.json', { status: 'failed', status_codes: ['IDVV_9999'] });
  assert.equal(run(['explain', odd]).stderr, '');
  assert.match(run(['explain', odd, '--audience', 'reviewer']).stderr, /unknown_code IDVV_9999/);
});

test('It prints each verification of a list', () => {
  const list = write('list.json', [failed, { status: 'verified' }, { who: 'knows' }]);
  const { status, stdout } = run(['explain', list]);
  assert.equal(status, 0);
  assert.match(stdout, /^Not verified[^]*\n---\n[^]*\nYour identity is confirmed\./m);
  assert.equal(JSON.parse(run(['explain', list, '--json']).stdout).length, 2);
});

test('It says where an input cannot be read, and ends with 1', () => {
  const broken = write('broken.json', '{\n  "status" "failed"\n}');
  const { status, stdout, stderr } = run(['explain', broken]);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.ok(stderr.startsWith(broken), stderr);
  // Not every version of Node says where in the text it is.
  assert.match(stderr, /broken\.json(:2:1\d)?: This is not JSON/);
  for (const [input, message] of [
    ['', /standard input:1:1: This is not JSON/],
    ['7', /not an object/],
    ['{"who":"knows"}', /--provider/],
    ['{"webhook_type":"IDENTITY_VERIFICATION"}', /no status/],
    ['[]', /empty/],
  ]) {
    const result = run(['explain', '-'], input);
    assert.equal(result.status, 1, input);
    assert.match(result.stderr, message, input);
  }
  assert.equal(run(['explain', join(folder, 'nothing.json')]).status, 1);
});

test('It says what is wrong with a command, and ends with 2', () => {
  for (const [args, message] of [
    [[], /--help/],
    [['explain'], /Name one file/],
    [['explain', file, file], /Name one file/],
    [['judge', file], /no command judge/],
    [['explain', file, '--audience', 'nobody'], /applicant or reviewer/],
    [['explain', file, '--loud'], /--loud/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, message);
  }
});

test('Its help is enough to use it', () => {
  const { status, stdout } = run(['--help']);
  assert.equal(status, 0);
  for (const word of [
    'explain <file>',
    '--audience',
    '--lang',
    '--json',
    '--provider',
    '--time-zone',
  ])
    assert.ok(stdout.includes(word), word);
});
