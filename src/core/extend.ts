import { addOwnText } from '../locales/own-texts.js';
import type { TextId } from '../locales/generated/text-ids.js';
import {
  addOwnCode,
  ownReasons,
  ownSteps,
  type Classified,
  type OwnCode,
  type OwnReason,
} from '../model/own-vocabulary.js';
import { registered } from '../model/registration.js';
import { reasonCategories, type OwnReasonId } from '../model/reasons.js';
import { isStepName } from '../model/steps.js';
import { oneOf } from '../model/vocabulary.js';

/** Something in several languages of the kit, by their tags. English is what the others fall back to. */
export type Localized<T> = { readonly en: T } & Readonly<Record<string, T>>;

/** The words of a reason. */
export interface ReasonWords {
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly advice?: string;
  /** What the provider means, for reviewers. Default: the title. */
  readonly reviewer?: string;
}

/** What a site adds to the kit, or says in words of its own. */
export interface Extension {
  /** Reasons that the kit does not have. Not told to applicants unless `disclosure` is `showable`. */
  readonly reasons?: Readonly<
    Record<OwnReasonId, OwnReason & { readonly texts: Localized<ReasonWords> }>
  >;
  /**
   * Codes that the kit does not know, by the name of the provider and the code as `parse` gives it:
   * `{ yousign: { IDVV_2499: { reason: 'document_glare', disclosure: 'showable' } } }`. An applicant is
   * told the reason only if both the code and its reason are showable.
   */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, OwnCode>>>>;
  /** Steps that the kit does not know. Not drawn for applicants unless `disclosure` is `showable`. */
  readonly steps?: Readonly<Record<string, Classified & { readonly name: Localized<string> }>>;
  /**
   * Texts in the place of the kit's, by language and id. A text that holds numbers, such as
   * "Step 2 of 4", has `{0}` and `{1}` in their places.
   */
  readonly texts?: Readonly<Record<string, Readonly<Partial<Record<TextId, string>>>>>;
}

/**
 * Adds a site's own reasons, codes, steps and texts, for the elements of this page and for `parse`,
 * `redact`, `explain` and `toText`. What is sent from a server must be extended in the same way in
 * the browser. Later calls add to earlier ones; elements that have a status read it again. Never
 * throws: what is not of the documented form is left out with one warning.
 */
export function extend(extension: Extension): void {
  const leftOut: string[] = [];
  const each: Each = (table, add) => {
    for (const [key, value] of Object.entries(table ?? {})) {
      try {
        add(key, value);
      } catch {
        leftOut.push(key);
      }
    }
  };

  each(extension?.reasons, (id, { texts, ...reason }) => {
    check(ownId.test(id) && oneOf(reasonCategories)(reason.category));
    each(texts, (locale, words) => {
      addText(locale, `reason.${id}.title`, words.title);
      if (words.advice) addText(locale, `reason.${id}.advice`, words.advice);
      if (words.reviewer) addText(locale, `reviewer.reason.${id}`, words.reviewer);
    });
    ownReasons.set(id, reason);
  });
  each(extension?.steps, (name, { name: names, ...step }) => {
    check(!isStepName(name));
    each(names, (locale, text) => addText(locale, `step.${name}`, text));
    ownSteps.set(name, step);
  });
  each(extension?.codes, (provider, codes) =>
    each(codes, (code, own) => {
      check(typeof own.reason === 'string');
      addOwnCode(provider, code, own);
    }),
  );
  each(extension?.texts, (locale, texts) => each(texts, (id, text) => addText(locale, id, text)));

  if (leftOut.length) console.warn(`idv-elements: extend left out ${leftOut.join(', ')}.`);
  registered();
}

type Each = <T>(
  table: Readonly<Record<string, T>> | undefined,
  add: (key: string, value: T) => void,
) => void;

const ownId = /^[A-Za-z][\w-]*(\.[\w-]+)+$/;

function check(isSo: boolean): void {
  if (!isSo) throw new TypeError();
}

function addText(locale: string, id: string, text: string | undefined): void {
  if (typeof text !== 'string') throw new TypeError();
  addOwnText(locale, id, text);
}
