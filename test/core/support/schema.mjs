import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const file = fileURLToPath(import.meta.resolve('idv-elements/verification.schema.json'));

/** The schema as a site gets it. */
export const schema = JSON.parse(readFileSync(file, 'utf8'));

const ajv = formats.default(new Ajv({ strict: true, strictTypes: true }));
export const validate = ajv.compile(schema);

export const expectValid = (json) =>
  assert.ok(validate(json), `${JSON.stringify(validate.errors)} in ${JSON.stringify(json)}`);

/** Our own JSON with what may be left out. */
export const whole = (json) => ({ steps: [], reasons: [], retry: 'unknown', ...json });

/** Documents with one thing in them. */
export const step = (parts) => ({
  status: 'in_progress',
  steps: [{ name: 'kyc_check', status: 'success', ...parts }],
});
export const attempt = (parts) => step({ attempts: [{ status: 'failed', ...parts }] });
export const reason = (parts) => ({ status: 'rejected', reasons: [{ id: 'unknown', ...parts }] });
export const withLink = (link) => ({ status: 'in_progress', link });
