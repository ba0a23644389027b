export type Span = { readonly start: number; readonly end: number };

/** Replace `span`, which must still read `expected`, by `insert`. */
export type Edit = { readonly span: Span; readonly expected: string; readonly insert: string };
