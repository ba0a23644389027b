export { decode, encode, type Written } from './bytes';
export { type Fault, FileFault } from './fault';
export { linesOf } from './lines';
