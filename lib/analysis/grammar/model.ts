import type { Span } from '../../types';

export type Person = 1 | 2 | 3;

export type Subject = {
  /** As written; empty where it is left out: "Forgot to attach it." */
  readonly text: string;
  /** The main noun or pronoun, singular, lower case. */
  readonly head: string;
  readonly person: Person;
  readonly kind: 'us' | 'you' | 'thing' | 'nobody';
  readonly span: Span;
  /** "no customer", "nobody". */
  readonly negative: boolean;
};

export type Verb = {
  readonly span: Span;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly modal: string | null;
  readonly negative: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** By whom, in the passive: "FedEx". */
  readonly agent: string | null;
  /** The infinitive that it governs: "send" in "failed to send". */
  readonly to: string | null;
};

export type Clause = {
  readonly span: Span;
  /** The conjunction or relative word that joins it to what stands before. */
  readonly opener: string | null;
  readonly mood: 'statement' | 'question' | 'command';
  readonly subject: Subject;
  readonly verb: Verb;
  /** The first noun phrase behind the verb: its object, or what a "there was" tells of. */
  readonly object: { readonly text: string; readonly head: string; readonly span: Span } | null;
  /** What stands behind the verb, as written in lower case. */
  readonly rest: string;
};
