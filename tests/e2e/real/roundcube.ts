/** Roundcube as Debian packs it, with a mailbox of one agent and a place that all mail goes to. Needs root. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort, mailSink, type Service, serve } from './services.ts';

export const PACKAGES = ['php-cli', 'roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd'] as const;
export const AGENT = { name: 'jon', password: 'test', address: 'jon@shop.example' } as const;
const OWNER = 'www-data';
const WEB = '/var/lib/roundcube/public_html';
const TABLES = '/usr/share/roundcube/SQL/sqlite.initial.sql';

export type Replies = 'below' | 'above';
export type Mail = { readonly subject: string; readonly text: string; readonly html?: string };
export type Webmail = Service & {
  /** The port of the server whose replies stand so to the quote. */
  readonly ports: Readonly<Record<Replies, number>>;
  readonly received: readonly string[];
};

/** `mails` lie in the agent's inbox, the first as number 1. */
export async function startRoundcube(mails: readonly Mail[]): Promise<Webmail> {
  const home = mkdtempSync(join(tmpdir(), 'roundcube-'));
  chmodSync(home, 0o755);
  const imap = await freePort();
  const smtp = await freePort();
  const ports = { below: await freePort(), above: await freePort() };
  for (const folder of ['config', 'temp', 'logs', 'run', `mail/${AGENT.name}/new`, `mail/${AGENT.name}/cur`])
    mkdirSync(join(home, folder), { recursive: true });
  mkdirSync(join(home, `mail/${AGENT.name}/tmp`));
  for (const [index, mail] of mails.entries())
    writeFileSync(join(home, `mail/${AGENT.name}/new/${1700000000 + index}.M${index}.here`), asMail(mail));
  writeFileSync(join(home, 'dovecot.conf'), dovecotConfig(home, imap));
  writeFileSync(join(home, 'config/config.inc.php'), roundcubeConfig(home, imap, smtp));
  symlinkSync('/etc/roundcube/defaults.inc.php', join(home, 'config/defaults.inc.php'));
  const fill = `$d=new PDO('sqlite:${home}/roundcube.db');$d->exec(file_get_contents('${TABLES}'));`;
  execFileSync('php', ['-r', fill]);
  execFileSync('chown', ['-R', `${OWNER}:${OWNER}`, home]);

  const sink = mailSink(smtp);
  const web = (port: number, env: Record<string, string>) =>
    serve('php', ['-S', `127.0.0.1:${port}`, '-t', WEB], {
      ROUNDCUBE_CONFIG_DIR: join(home, 'config'),
      PHP_CLI_SERVER_WORKERS: '4',
      ...env,
    });
  const services = [
    serve('dovecot', ['-F', '-c', join(home, 'dovecot.conf')]),
    // Any option can be set so: 0 puts the caret below the quote, 1 above it.
    web(ports.below, { ROUNDCUBE_REPLY_MODE: '0' }),
    web(ports.above, { ROUNDCUBE_REPLY_MODE: '1' }),
    sink,
  ];
  await Promise.all([imap, ports.below, ports.above].map(answers));
  return {
    ports,
    received: sink.mails,
    stop() {
      for (const service of services) service.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

const BOUNDARY = 'between-the-parts';

function asMail({ subject, text, html }: Mail): string {
  const head = [
    'From: Ana Lopes <ana@mail.example>',
    `To: Jon Bell <${AGENT.address}>`,
    `Subject: ${subject}`,
    `Message-ID: <${subject.replace(/\W/g, '')}@mail.example>`,
    'Date: Mon, 06 Apr 2026 09:40:00 +0000',
    'MIME-Version: 1.0',
  ];
  const part = (type: string, body: string) => [`Content-Type: text/${type}; charset=utf-8`, '', body];
  const body = html
    ? [
        `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
        '',
        `--${BOUNDARY}`,
        ...part('plain', text),
        `--${BOUNDARY}`,
        ...part('html', html),
        `--${BOUNDARY}--`,
      ]
    : part('plain', text);
  return [...head, ...body, ''].join('\n');
}

const dovecotConfig = (home: string, port: number): string => `
protocols = imap
base_dir = ${home}/run
log_path = ${home}/dovecot.log
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${home}/mail/%n
passdb {
  driver = static
  args = password=${AGENT.password}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=${OWNER} home=${home}/mail/%n
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
  }
  mailbox Drafts {
    auto = subscribe
  }
}
`;

const roundcubeConfig = (home: string, imap: number, smtp: number): string => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${home}/roundcube.db?mode=0646',
  'imap_host' => 'localhost:${imap}',
  'smtp_host' => 'localhost:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'only-for-these-tests-24ch',
  'mail_domain' => 'shop.example',
  'product_name' => 'Webmail',
  'plugins' => [],
  'skin' => 'elastic',
  'temp_dir' => '${home}/temp',
  'log_dir' => '${home}/logs',
  'htmleditor' => 4,
  'prefer_html' => true,
  'draft_autosave' => 0,
];
`;
