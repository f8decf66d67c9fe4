/** `sensitive` is for reviewers only; `showable` is for applicants too. */
export type Disclosure = 'showable' | 'sensitive';

/** The names that a table of classes calls showable. */
export type Disclosed<Table extends Record<string, Disclosure>> = {
  [Name in keyof Table]: Table[Name] extends 'showable' ? Name : never;
}[keyof Table];
