import { saysWhyFirst, type Explanation, type ReviewerExplanation } from './explanation.js';
import type { ReasonsView } from './reasons.js';
import type { ReviewerReasonView } from './reviewer-reasons.js';
import type { StepperView } from './stepper.js';

/** An explanation as plain text, for an e-mail or a support ticket: the words of the card in order. */
export function textOf(explanation: Explanation): string {
  const { label, title, advice, action, stepper, reasons, appeal, dates, reviewer } = explanation;
  const steps = stepper ? stepperLines(stepper) : [];
  const why = reviewer ? reviewerReasons(reviewer) : reasons ? reasonLines(reasons) : [];
  const blocks: readonly (readonly string[])[] = [
    [label, ...(title === label ? [] : [title]), advice],
    action ? [`${action.label}: ${action.href}`] : [],
    ...(saysWhyFirst(explanation) ? [why, steps] : [steps, why]),
    ...(reviewer ? reviewerBlocks(reviewer) : []),
    appeal ? [appeal] : [],
    dates.map((date) => `${date.label}: ${date.text}`),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const stepperLines = ({ position, steps }: StepperView): readonly string[] => [
  ...(position ? [position] : []),
  ...steps.flatMap(({ name, state, attempts, hidden }) => [
    `- ${name}: ${state}`,
    ...[attempts, hidden].flatMap((line) => (line ? [`  ${line}`] : [])),
  ]),
];

const reasonLines = ({ heading, titles, lead, advice, note }: ReasonsView): readonly string[] => [
  heading,
  ...titles.map((title) => `- ${title}`),
  ...(lead ? [lead, ...advice.map((piece) => `- ${piece}`)] : []),
  ...(note ? [note] : []),
];

const reviewerReasons = ({ heading, reasons }: ReviewerExplanation): readonly string[] =>
  reasons.length ? [heading, ...reasons.flatMap(reviewerReasonLines)] : [];

const reviewerBlocks = ({
  facts,
  applicant,
  applicantHeading,
}: ReviewerExplanation): readonly (readonly string[])[] => [
  facts.map(({ label, text }) => `${label}: ${text}`),
  [
    applicantHeading,
    ...textOf(applicant)
      .split('\n')
      .map((line) => (line ? `  ${line}` : line)),
  ],
];

const reviewerReasonLines = (reason: ReviewerReasonView): readonly string[] => [
  `- ${reason.text}`,
  `  ${reasonDetails(reason).join(' · ')}`,
  `  ${reason.applicant}`,
];

/** What stands beside a reason, for reviewers. */
export const reasonDetails = ({
  id,
  codes,
  category,
  step,
  fixer,
}: ReviewerReasonView): readonly string[] => [
  ...codes,
  ...(id === 'unknown' ? [] : [id]),
  ...(category ? [category] : []),
  ...(step ? [step] : []),
  fixer,
];
