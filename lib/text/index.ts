export { mask } from './mask';
export { remap } from './remap';
export { contains, length, overlaps, shift, sliceOf, span, trim, union } from './span';
