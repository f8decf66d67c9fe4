/** `sensitive` is for reviewers only; `showable` is for applicants too. */
export type Disclosure = 'showable' | 'sensitive';

/** The names that a table gives a class. The table is a type and costs no byte. */
export type NamesOf<Table, Class> = {
  [Name in keyof Table]: Table[Name] extends Class ? Name : never;
}[keyof Table];

/** Every other name of the table, also one that it forgot: each must be listed to compile. */
export type OtherNames<Table, Names> = Readonly<Record<Exclude<keyof Table, Names> & string, true>>;
