export { analyse } from './analyse';
