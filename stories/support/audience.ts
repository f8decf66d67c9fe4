import { audiences, type Audience } from '../../src/model/vocabulary.js';

/** The audiences to show: both, or the one chosen in the toolbar. */
export const audiencesIn = (globals: Readonly<Record<string, unknown>>): readonly Audience[] => {
  const chosen = audiences.filter((audience) => audience === globals.audience);
  return chosen.length ? chosen : audiences;
};

export const audienceNames: Readonly<Record<Audience, string>> = {
  applicant: 'Applicant',
  reviewer: 'Reviewer',
};
