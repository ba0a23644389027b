import { start } from '../shell/start';
import './popup.css';

void start('popup');
