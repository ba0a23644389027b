import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.css';
import { expose, place } from './page.ts';

const [editor] = await tinymce.init({
  target: place(),
  license_key: 'gpl',
  skin: false,
  content_css: false,
  content_style: 'body { font: 16px/24px sans-serif; color: #333 }',
  plugins: 'link lists',
  height: 400,
  promotion: false,
  branding: false,
});
expose(
  () => editor?.getBody() ?? null,
  () => editor?.getContent() ?? '',
);
