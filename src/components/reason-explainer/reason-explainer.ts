import { html, nothing } from 'lit';
import type { Explanation } from '../../view/explanation.js';
import { missingOf } from '../../view/missing.js';
import { ExplainingElement } from '../shared/explaining-element.js';
import { inLanguage } from '../shared/root.template.js';
import { commonStyles } from '../shared/styles/common.styles.js';
import { hostStyles } from '../shared/styles/host.styles.js';
import { reviewerStyles } from '../shared/styles/reviewer.styles.js';
import { reasonsStyles } from './reason-explainer.styles.js';
import { missingTemplate } from './reason-explainer.template.js';

/**
 * Why a verification stands where it stands, and what to do, in plain words. Where no reason is
 * known, or none may be told, it explains the status itself.
 *
 * @summary The reasons behind an identity verification's status, in plain words.
 * @tag idv-reason-explainer
 * @slot - What shows until there is a status, in the place of a word of ours.
 * @slot appeal - A link by which a person can be asked to look again; shows after a rejection, in the place of a sentence that says so.
 * @slot retry - A link or button for a new check; shows when this one is over without having passed.
 * @slot help - Whom to ask; it stands in the same place in every state.
 * @csspart loading - A word that shows until there is a status.
 * @csspart explainer - The whole.
 * @csspart heading - The heading above the reasons.
 * @csspart title - What happened, where it explains the status itself.
 * @csspart reason - One reason.
 * @csspart lead - The sentence before the advice.
 * @csspart note - That this is not the end, where there is nothing to do about the reasons.
 * @csspart advice - One piece of advice.
 * @csspart missing - The name of a part that is still needed.
 * @csspart appeal - The sentence that somebody can be asked to look again.
 * @csspart code - A code of the provider's or the kit's, for reviewers.
 * @csspart facts - What the provider says of the status, and ids, for reviewers.
 * @csspart applicant - What the applicant sees instead, for reviewers.
 * @csspart copy - The button that copies everything as text, for reviewers.
 * @cssprop [--idv-muted-color] - Less important text.
 * @fires {CustomEvent<StatusChangeDetail>} idv-status-change - The status changed; not for the first one.
 * @fires {CustomEvent<ActionDetail>} idv-action - The person chose a link or button in a slot; cancel it to handle it yourself.
 * @fires {CustomEvent<DiagnosticDetail>} idv-diagnostic - The status could not be shown as it is.
 */
export class IdvReasonExplainer extends ExplainingElement {
  static override readonly tag = 'idv-reason-explainer';
  static override styles = [hostStyles, reasonsStyles, reviewerStyles, ...commonStyles];

  protected override renderExplanation(explanation: Explanation): unknown {
    const { speech, level } = this;
    const missing = this.verification && missingOf(this.verification, speech, this.reviewerWords);
    return inLanguage(
      speech.languageOf('reasons'),
      html`<div part="explainer" class="explainer">
        ${this.#status(explanation)} ${this.renderReasons(explanation, level)}
        ${missing ? missingTemplate(missing, speech, level) : nothing}
        ${this.renderForReviewer(explanation)} ${this.siteSlots.render(explanation)}
      </div>`,
    );
  }

  #status({ title, advice, reviewer }: Explanation) {
    const { lang, dir } = this.speech.languageOf(reviewer ? 'reviewer' : 'reasons');
    return html`<div lang=${lang} dir=${dir}>
      <p part="title" class="status">${title}</p>
      <p part="advice">${advice}</p>
    </div>`;
  }
}
