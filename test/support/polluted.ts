/** Values that a page may have on `Object.prototype`, by the names that the kit reads or writes. */
const values: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    [
      ...[
        'status',
        'state',
        'id',
        'code',
        'step',
        'category',
        'name',
        'provider',
        'retry',
        'label',
      ],
      ...[
        'title',
        'advice',
        'lead',
        'note',
        'appeal',
        'position',
        'relative',
        'hidden',
        'attempts',
      ],
      ...['previousAttemptId', 'value', 'field', 'text', 'heading', 'plan', 'type', 'event_name'],
    ].map((name) => [name, 'verified']),
  ),
  audience: 'reviewer',
  sensitive: true,
  current: true,
  anotherWay: true,
  index: 7,
  link: 'javascript:alert(1)',
  shareable_url: 'https://evil.example/',
  verification_url: 'https://evil.example/',
  action: { label: 'Win', href: 'javascript:alert(1)' },
  createdAt: '2001-01-01',
  updatedAt: '2001-01-01',
  completedAt: '2001-01-01',
  expiresAt: '2001-01-01',
  redactedAt: '2001-01-01',
  created_at: '2001-01-01',
  steps: [{ name: 'kyc_check', status: 'failed' }],
  reasons: [{ id: 'document_blurry' }],
  reviewer: { heading: '', reasons: [], facts: [], applicant: {}, applicantHeading: '' },
  stepper: { label: '', steps: [] },
  tally: { done: 1, left: 1 },
  webhook_type: 'IDENTITY_VERIFICATION',
  action_groups: [{ type: 'x_1' }],
  status_codes: ['IDVV_2301'],
  identity_verifications: [],
  missing_plans: ['aml'],
  verification_results: { aml: { status: 'rejected' } },
  verification: { status: 'verified', template_id: 1 },
  data: [],
  meta: {},
  disclosure: 'showable',
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  weekday: 'long',
  numeric: 'auto',
  failed: 'success',
  unknown: 'same_session',
  rejected: 'none',
  lang: 'de',
  again: true,
};

export const names = Object.keys(values);

/** What comes of something while some of them are there. */
export async function polluted<T>(some: readonly string[], run: () => Promise<T>): Promise<T> {
  for (const name of some)
    Object.defineProperty(Object.prototype, name, {
      value: values[name],
      writable: true,
      enumerable: false,
      configurable: true,
    });
  try {
    return await run();
  } finally {
    for (const name of some) delete (Object.prototype as Record<string, unknown>)[name];
  }
}
