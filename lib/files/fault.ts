/** What is wrong with a file. The words for each stand in the locales, `files.fault`. */
export type FaultCode =
  | 'binary'
  | 'encoding'
  | 'bytes'
  | 'cut'
  | 'deep'
  | 'failed'
  | 'json'
  | 'yaml'
  | 'xml'
  | 'quote'
  | 'longRow'
  | 'shortRow'
  | 'column'
  | 'noReplies'
  | 'format'
  | 'choose'
  | 'notOurs'
  | 'version'
  | 'shape'
  | 'row'
  | 'twice';

/** Where: line and column from 1, or the byte from 0. */
export type Place = { readonly line: number; readonly column: number } | { readonly byte: number };

export type Fault = {
  readonly code: FaultCode;
  readonly place: Place | null;
  /** A name of what is meant, such as a column's; '' for none. */
  readonly what: string;
};

/** A file cannot be read as what it is; nothing of it was taken. */
export class FileFault extends Error implements Fault {
  constructor(
    readonly code: FaultCode,
    readonly place: Place | null = null,
    readonly what = '',
  ) {
    super(placeWords({ code, place, what }));
  }
}

/** What `read` gives; a file nested deeper than a program can follow is a fault of the file, not of the program. */
export function withinReach<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // Firefox has an error of its own for it.
    if (error instanceof RangeError || (error as Error).name === 'InternalError') throw new FileFault('deep');
    throw error;
  }
}

/** For logs and tests; users read the locale's words. */
const placeWords = ({ code, place, what }: Fault): string => {
  const at =
    place === null ? '' : 'byte' in place ? ` at byte ${place.byte}` : ` at ${place.line}:${place.column}`;
  return `${code}${at}${what && `: ${what}`}`;
};
