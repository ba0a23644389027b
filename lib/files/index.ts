export { canWrite, type Decoded, decode, encode, type Written } from './bytes';
export { type Fault, type FaultCode, FileFault } from './fault';
export { linesOf } from './lines';
