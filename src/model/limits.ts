/**
 * How much of a payload is taken. No provider sends nearly as much; a fault or an attack may, and
 * must not hold up a page or a server.
 */

/** Entries of any list that are read; those after them are as if they were not there. */
export const mostRead = 10_000;

/** Steps, reasons and tries at one step that anyone is shown, and diagnostics of one code. */
export const mostShown = 100;
