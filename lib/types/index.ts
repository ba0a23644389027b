/**
 * The shared vocabulary. Imports only itself, so that every room may import it.
 * All offsets are UTF-16 code units; all spans are half-open.
 */

export type * from './analysis';
export type * from './authorship';
export type * from './checklist';
export type * from './complaint';
export type * from './editors';
export type * from './letters';
export type * from './record';
export type * from './settings';
export type * from './sites';
export type * from './text';
