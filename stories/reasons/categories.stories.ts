import type { Meta } from '@storybook/web-components-vite';
import { payload, plaid, yousign } from '../support/payloads.js';
import { reasonStory } from '../support/state-story.js';

const meta: Meta = { title: 'Reasons/Categories' };
export default meta;

/** What an applicant reads in the place of a reason that is not told. */
const untold = ['Your identity could not be confirmed.', 'Contact the company'];

/** Who began late, stopped or refused is told the same: somebody may be standing beside them. */
export const Engagement = reasonStory({
  status: yousign('inconclusive', ['1101', '1111', '1112', '1113', '1121', '1199', '3001']),
  applicant: [
    'The page could not use your camera.',
    'The last day for this identity check has passed.',
    'The identity check was not finished. In a new identity check, this can help:',
    'Start soon, and have your document with you.',
  ],
  reviewer: [
    'Engagement',
    '1101',
    'The person never began the verification.',
    '3001',
    'The applicant reads: The identity check was not finished.',
  ],
});

export const Technical = reasonStory({
  status: yousign('inconclusive', ['IDVV_1201', 'IDVV_1202', 'IDVV_1203']),
  applicant: [
    'Your internet connection was too weak.',
    'Your browser could not send video.',
    'No camera was found on your device.',
  ],
  reviewer: ['Technical', 'IDVV_1201', 'The browser could not stream video.'],
});

export const DocumentCapture = reasonStory({
  status: yousign('failed', ['1301', '1302', '1310', '1311', '1312', '1313', '1314']),
  applicant: [
    'The picture of your document was not sharp.',
    'A part of your document was covered.',
    'If you are asked to try again, this can help:',
    'Show every side you are asked for.',
  ],
  reviewer: ['Document capture', '1301', 'The back of the document was not captured.'],
});

export const FaceCapture = reasonStory({
  status: yousign('failed', ['1401', '1402', '1410', '1411', '1412', '1413']),
  applicant: [
    'The picture of your face was not sharp.',
    'The camera did not see your head move.',
    'Turn your face to a window or a lamp.',
  ],
  reviewer: ['Face capture', '1412', 'The person made no movement that shows liveness.'],
});

export const Document = reasonStory({
  status: yousign('failed', ['2101', '2102', '2103']),
  applicant: [
    'Your document is past its end date.',
    'This kind of document cannot be used here.',
    'Your document looked damaged.',
  ],
  reviewer: ['Document', '2101', 'The document had already expired when it was presented.'],
});

/** Which trick was seen is not told. */
export const Copy = reasonStory({
  status: yousign('failed', ['2201', '2202']),
  applicant: [
    'What happened The document itself could not be seen. If you are asked',
    'Hold the card or passport itself in front of the camera.',
  ],
  reviewer: [
    'Copy of a document',
    '2201',
    'A photocopy was presented instead of the document.',
    'The applicant reads: The document itself could not be seen.',
  ],
});

export const IdentityFraud = reasonStory({
  status: yousign('failed', ['2301', '2302', '2303', '2304', '2305', '2306', '2307', '2311']),
  applicant: untold,
  reviewer: [
    'Identity fraud',
    'The document is judged to be counterfeit or falsified.',
    'Not shown to the applicant',
  ],
});

export const Consistency = reasonStory({
  status: yousign('failed', ['2401']),
  applicant: ['Some details are not the same as on your document.'],
  reviewer: ['Consistency', 'The identity on the document differs from the declared data.'],
});

export const SuspiciousBehavior = reasonStory({
  status: yousign('failed', ['2402', '2403']),
  applicant: untold,
  reviewer: [
    'Suspicious behavior',
    'The device was modified technically.',
    'The person seems to have been under duress',
    'Not shown to the applicant',
  ],
});

export const Other = reasonStory({
  status: yousign('inconclusive', ['1901', '1911']),
  applicant: ['The system had a technical problem.', 'Your video could not be used.'],
  reviewer: ['Other', 'The videos arrived, but cannot be played.'],
});

const failedDataCheck = (summary: string) =>
  plaid({
    status: 'failed',
    steps: {
      kyc_check: 'failed',
      documentary_verification: 'not_applicable',
      selfie_check: 'not_applicable',
    },
    kyc_check: {
      status: 'failed',
      ...Object.fromEntries(
        ['name', 'address', 'date_of_birth', 'id_number', 'phone_number'].map((field) => [
          field,
          { summary },
        ]),
      ),
    },
  });

/** Who was told which detail is right could find out the others of a stolen identity. */
const unconfirmed = [
  'What happened Some of your details could not be confirmed. If you are asked',
  'Fill in all the fields',
];

export const DataMatch = reasonStory({
  status: failedDataCheck('no_match'),
  applicant: unconfirmed,
  reviewer: [
    'Data mismatch',
    'name.summary.no_match',
    'The declared name differs',
    'The applicant reads: Some of your details could not be confirmed.',
  ],
});

export const Coverage = reasonStory({
  status: failedDataCheck('no_data'),
  applicant: unconfirmed,
  reviewer: ['No record found', 'name.summary.no_data'],
});

export const Input = reasonStory({
  status: failedDataCheck('no_input'),
  applicant: unconfirmed,
  reviewer: ['Input problem', 'name.summary.no_input', 'No name was submitted.'],
});

export const Screening = reasonStory({
  status: payload('plaid', 'failed-watchlist'),
  applicant: untold,
  reviewer: ['Screening', 'watchlist_screening.failed', 'Not shown to the applicant'],
});

export const Risk = reasonStory({
  status: payload('plaid', 'failed-risk-every-signal'),
  applicant: untold,
  reviewer: ['Risk signal', 'facial_duplicates', 'Not shown to the applicant'],
});

export const Review = reasonStory({
  status: plaid({
    status: 'failed',
    steps: { documentary_verification: 'failed', selfie_check: 'not_applicable' },
    documentary_verification: {
      status: 'failed',
      documents: [
        { status: 'failed', attempt: 1, analysis: { human_review: { status: 'failed' } } },
      ],
    },
  }),
  applicant: untold,
  reviewer: [
    'Review by hand',
    'A document specialist at the provider did not accept the document.',
    'Not shown to the applicant',
  ],
});
