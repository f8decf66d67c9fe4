// The command, as somebody types it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { explain, toText } from 'idv-elements/core';
import { findJsonBreak } from '../dist/cli/broken-json.js';

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
  const list = write('list.json', [failed, { status: 'verified' }]);
  const { status, stdout, stderr } = run(['explain', list]);
  assert.equal(status, 0);
  assert.equal(stderr, '');
  assert.match(stdout, /^Not verified[^]*\n---\n[^]*\nYour identity is confirmed\./m);
  assert.equal(JSON.parse(run(['explain', list, '--json']).stdout).length, 2);
});

test('A list stays a list in the data, also with one entry', async () => {
  const { stdout } = run(['explain', write('one.json', [failed]), '--json']);
  assert.deepEqual(JSON.parse(stdout), [await explain(failed)]);
});

test('It says which entry of a list cannot be read, prints the others, and ends with 1', () => {
  const list = write('odd-list.json', [failed, { who: 'knows' }, { status: 'verified' }]);
  for (const audience of ['applicant', 'reviewer']) {
    const { status, stdout, stderr } = run(['explain', list, '--audience', audience]);
    assert.equal(status, 1);
    assert.match(stderr, /^.*odd-list\.json: No provider recognizes it\..*\(entry 2\)$/m);
    assert.match(stdout, /\n---\n/);
  }
});

test('It reads a bare status of ours', async () => {
  const { status, stdout } = run(['explain', '-'], 'verified\n');
  assert.deepEqual({ status, stdout }, { status: 0, stdout: `${await toText('verified')}\n` });
});

test('Whoever reads what it says may stop early', () => {
  const many = write('many.json', Array(400).fill(failed));
  const { status, stdout, stderr } = spawnSync(
    `"${process.execPath}" dist/cli.js explain "${many}" | head -n 1; exit "\${PIPESTATUS[0]}"`,
    { shell: 'bash', encoding: 'utf8' },
  );
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'Not verified\n', stderr: '' });
});

test('It says where an input cannot be read, and ends with 1', () => {
  const broken = write('broken.json', '{\n  "status" "failed"\n}');
  const { status, stdout, stderr } = run(['explain', broken]);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.equal(stderr, `${broken}:2:12: This is not JSON. Expected a colon.\n`);
  for (const [input, message] of [
    ['', 'standard input:1:1: This is not JSON. Expected a value.'],
    ['{"status":"failed"', 'standard input:1:19: This is not JSON. Expected a comma or the end.'],
    ['7', 'standard input: It is not an object.'],
    ['{"who":"knows"}', 'standard input: No provider recognizes it. Name one with --provider.'],
    [
      '{"webhook_type":"IDENTITY_VERIFICATION"}',
      'standard input: It carries no status, like a notification that says "fetch me".',
    ],
    ['[]', 'standard input: The list is empty.'],
  ]) {
    const result = run(['explain', '-'], input);
    assert.deepEqual(result, { status: 1, stdout: '', stderr: `${message}\n` });
  }
  for (const path of [join(folder, 'nothing.json'), folder]) {
    const { status, stderr } = run(['explain', path]);
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`${path}: `), stderr);
  }
});

test('It finds where any text stops being JSON, and quotes nothing of it', () => {
  const broken = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', ':', '"', '}', ']', '\\', 'x', '0', '\n', '-'),
    )
    .map(
      ([json, at, junk]) =>
        json.slice(0, at % json.length) + junk + json.slice((at % json.length) + 1),
    );
  const isJson = (text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(broken, (text) => {
      assert.equal(findJsonBreak(text) === undefined, isJson(text), text);
    }),
    { numRuns: 2000 },
  );
});

test('It says what is wrong with a command, and ends with 2', () => {
  for (const [args, message] of [
    [[], /--help/],
    [['explain'], /Name one file/],
    [['explain', file, file], /Name one file/],
    [['judge', file], /no command judge/],
    [['explain', file, '--audience', 'nobody'], /applicant or reviewer/],
    [['explain', file, '--loud'], /--loud/],
    [['explain', file, '--provider', 'nobody'], /plaid, yousign, idmeta, canonical, not nobody/],
    [['explain', file, '--time-zone', 'Mars/Base'], /no time zone Mars\/Base/],
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
