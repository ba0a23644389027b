import tinymce from 'tinymce-5';
import 'tinymce-5/icons/default';
import 'tinymce-5/themes/silver';
import 'tinymce-5/plugins/link';
import 'tinymce-5/plugins/lists';
import 'tinymce-5/plugins/paste';
import 'tinymce-5/skins/ui/oxide/skin.css';
import { expose, place } from './page.ts';

const [editor] = await tinymce.init({
  target: place(),
  skin: false,
  content_css: false,
  content_style: 'body { font: 16px/24px sans-serif; color: #333 }',
  plugins: 'link lists paste',
  height: 400,
  branding: false,
});
expose(
  () => editor?.getBody() ?? null,
  () => editor?.getContent() ?? '',
);
