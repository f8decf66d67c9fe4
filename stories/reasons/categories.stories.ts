import type { Meta } from '@storybook/web-components-vite';
import { payload, plaid, yousign } from '../support/payloads.js';
import { reasonStory } from '../support/state-story.js';

const meta: Meta = { title: 'Reasons/Categories' };
export default meta;

const untold = ['Your identity could not be confirmed.', 'Contact the company'];

export const Engagement = reasonStory({
  status: yousign('inconclusive', ['1101', '1111', '1112', '1113', '1121', '1199', '3001']),
  applicant: [
    'Your identity check was not started.',
    'The page was not allowed to use your camera.',
    'You chose not to do the identity check.',
    'In a new check, this will help:',
    'Have your document next to you before you start.',
  ],
  reviewer: ['Engagement', '1101', 'The person never began the verification.', '3001'],
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
    'Your document looked blurry.',
    'A part of your document was covered.',
    'If you are asked to try again, this will help:',
    'Turn the document over and show the back too.',
  ],
  reviewer: ['Document capture', '1301', 'The back of the document was not captured.'],
});

export const FaceCapture = reasonStory({
  status: yousign('failed', ['1401', '1402', '1410', '1411', '1412', '1413']),
  applicant: [
    'Your face looked blurry.',
    'The camera did not see your head move.',
    'Turn your face to a window or a lamp.',
  ],
  reviewer: ['Face capture', '1412', 'The person made no movement that shows liveness.'],
});

export const Document = reasonStory({
  status: yousign('failed', ['2101', '2102', '2103']),
  applicant: [
    'Your document has expired.',
    'This type of document is not accepted.',
    'Your document looked damaged.',
  ],
  reviewer: ['Document', '2101', 'The document had already expired when it was presented.'],
});

export const Copy = reasonStory({
  status: yousign('failed', ['2201', '2202']),
  applicant: [
    'Only the original document is accepted, not a copy.',
    'Show the document itself, not a copy or a printout of it.',
  ],
  reviewer: ['Copy of a document', '2201', 'A photocopy was presented instead of the document.'],
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
  applicant: ['Some details on your document are different from the details that were entered.'],
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
  applicant: [
    'A technical problem came up during your identity check.',
    'Your video could not be played.',
  ],
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

export const DataMatch = reasonStory({
  status: failedDataCheck('no_match'),
  applicant: [
    'The name that was entered could not be confirmed.',
    'The phone number that was entered could not be confirmed.',
  ],
  reviewer: ['Data mismatch', 'name.summary.no_match', 'The declared name differs'],
});

export const Coverage = reasonStory({
  status: failedDataCheck('no_data'),
  applicant: [
    'No record was found to compare your name with.',
    'No record was found to compare your phone number with.',
  ],
  reviewer: ['No record found', 'name.summary.no_data'],
});

export const Input = reasonStory({
  status: failedDataCheck('no_input'),
  applicant: ['Your name was missing.', 'Your phone number was missing.'],
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
