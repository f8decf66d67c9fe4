/** `sensitive` is for reviewers only; `showable` is for applicants too. */
export type Disclosure = 'showable' | 'sensitive';

/** The names that a table calls showable. The table is a type and costs no byte. */
export type Showable<Table> = {
  [Name in keyof Table]: Table[Name] extends 'showable' ? Name : never;
}[keyof Table];

/** Every other name of the table, also one that it forgot: each must be listed to compile. */
export type Sensitive<Table> = Readonly<
  Record<Exclude<keyof Table, Showable<Table>> & string, true>
>;
