import { nothing, type PropertyDeclarations } from 'lit';
import type { Part } from '../../locales/catalogue.js';
import { base } from '../../locales/generated/parts/base.js';
import { reasons } from '../../locales/generated/parts/reasons.js';
import type { Verification } from '../../model/verification.js';
import { explanationOf, type Explanation, type ForReviewers } from '../../view/explanation.js';
import { spokenStatus, type SpokenLine } from '../../view/spoken.js';
import { reasonsTemplate } from '../reason-explainer/reason-explainer.template.js';
import { headingLevel } from './heading-level.js';
import { reviewerParts } from './reviewer/lazy-parts.js';
import type { ReviewerParts } from './reviewer/reviewer-parts.js';
import { SiteSlots } from './site-slots.js';
import { DetailedElement } from './detailed-element.js';

const parts: readonly Part[] = [base, reasons];

/** What the two elements have in common that say why. */
export abstract class ExplainingElement extends DetailedElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * Level of the first heading, 1 to 6, so that it fits the outline of the page.
   * @default 2
   */
  declare headingLevel: number | undefined;

  #reviewerParts: ReviewerParts | undefined;
  protected readonly siteSlots = new SiteSlots(this);

  protected override get parts(): readonly Part[] {
    return parts;
  }

  protected get level(): number {
    return headingLevel(this.headingLevel);
  }

  /** For an element that says how long ago something was. */
  protected get now(): number | undefined {
    return undefined;
  }

  /** What is shown at the moment. */
  protected explanation: Explanation | undefined;

  protected override renderReady(): unknown {
    const { verification = null, speech, reviewerWords } = this;
    this.explanation = explanationOf(verification, speech, reviewerWords, this.now);
    return this.renderExplanation(this.explanation);
  }

  protected override spoken({ status }: Verification): readonly SpokenLine[] {
    return [spokenStatus(status, this.explanation?.label ?? '', this.speech)];
  }

  protected abstract renderExplanation(explanation: Explanation): unknown;

  protected override get loadedForReviewers(): ForReviewers | undefined {
    return reviewerParts.loaded && super.loadedForReviewers;
  }

  protected override async loadForReviewers(): Promise<ForReviewers | undefined> {
    const [parts, words] = await Promise.all([reviewerParts.load(), super.loadForReviewers()]);
    return parts && words;
  }

  /** Why, for whom it is; nothing where no reason is known or may be told. */
  protected renderReasons({ reasons, reviewer }: Explanation, level: number): unknown {
    if (reviewer) return this.#forReviewer?.reasons(reviewer, this.speech, level);
    return reasons ? reasonsTemplate(reasons, this.speech, level) : nothing;
  }

  /** What else only a reviewer is told. */
  protected renderForReviewer(explanation: Explanation): unknown {
    return explanation.reviewer ? this.#forReviewer?.rest(explanation, this.speech) : nothing;
  }

  get #forReviewer(): ReviewerParts | undefined {
    const { ReviewerParts } = reviewerParts.loaded ?? {};
    const { reviewerWords } = this;
    if (ReviewerParts && reviewerWords)
      this.#reviewerParts ??= new ReviewerParts(this, reviewerWords);
    return this.#reviewerParts;
  }
}
