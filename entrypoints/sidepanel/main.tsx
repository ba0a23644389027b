import { start } from '../shell/start';
import './sidepanel.css';

void start('panel');
