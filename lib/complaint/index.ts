export { readComplaint } from './read';
export { fromOurSide } from './turn';
