export { blankFor, blanksIn, replaceBlanks } from './blanks';
export { mask } from './mask';
export { remap } from './remap';
export { length, overlaps, shift, sliceOf, span, trim, union } from './span';
