/** Request Tracker 5 as Debian packs it, with one ticket, two agents (one answers in text) and a place that all mail goes to. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort, type Service, serve } from './services.ts';

export const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'] as const;
export const PASSWORD = 'only-for-tests';
/** By how they write. */
export const AGENTS = { HTML: 'jon', text: 'joe' } as const;

const ROOM = '/usr/share/request-tracker5';
/** Filled when the package was installed. */
const DATABASE = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb';

export type Tracker = Service & { readonly port: number; received(): string[] };

/** The tracker knows that it stands at `http://HOST:PORT/`: what is sent from elsewhere it takes for forged. */
export async function startTracker(host: string, subject: string, complaint: string): Promise<Tracker> {
  const home = mkdtempSync(join(tmpdir(), 'tracker-'));
  const mails = join(home, 'mails');
  mkdirSync(mails);
  copyFileSync(DATABASE, join(home, 'rtdb'));
  const config = join(home, 'RT_SiteConfig.pm');
  const port = await freePort();
  writeFileSync(config, configFor(home, host, port));
  const sendmail = `#!/bin/sh\nexec cat > "$(mktemp "${mails}/XXXXXXXX")"\n`;
  writeFileSync(join(home, 'sendmail'), sendmail, { mode: 0o755 });
  const seed = join(home, 'seed.pl');
  writeFileSync(seed, seedWith(subject, complaint));
  const env = { RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: join(home, 'none') };
  execFileSync('perl', [`-I${ROOM}/lib`, seed], { env: { ...process.env, ...env } });

  const server = serve(
    join(ROOM, 'libexec/rt-server'),
    ['--server', 'Standalone', '--port', String(port), '--host', '127.0.0.1'],
    env,
  );
  await answers(port);
  return {
    port,
    received: () => readdirSync(mails).map((name) => readFileSync(join(mails, name), 'utf8')),
    stop() {
      server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

const configFor = (home: string, host: string, port: number): string => `
Set($rtname, 'desk');
Set($Organization, 'shop.example');
Set($CorrespondAddress, 'desk@shop.example');
Set($CommentAddress, 'notes@shop.example');
Set($WebDomain, '${host}');
Set($WebPort, ${port});
Set($WebBaseURL, 'http://${host}:${port}');
Set($WebPath, '');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${home}/rtdb');
Set($LogToSyslog, undef);
Set($LogToSTDERR, undef);
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${home}/sendmail');
Set($MasonDataDir, '${home}/mason');
Set($MasonSessionDir, '${home}/sessions');
mkdir '${home}/mason';
mkdir '${home}/sessions';
1;
`;

const perlString = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const seedWith = (subject: string, complaint: string): string => `
use strict;
use warnings;
use RT -init;
use MIME::Entity;
my $system = RT->SystemUser;
sub person {
  my %about = @_;
  my $user = RT::User->new($system);
  my ($id, $said) = $user->Create(%about);
  die $said unless $id;
  return $user;
}
for my $name ('${AGENTS.HTML}', '${AGENTS.text}') {
  my $agent = person(Name => $name, RealName => ucfirst($name) . ' Bell', Password => '${PASSWORD}',
    EmailAddress => "$name\\@shop.example", Privileged => 1, Signature => ucfirst($name) . " Bell\\nThe shop");
  $agent->PrincipalObj->GrantRight(Right => 'SuperUser', Object => RT->System);
  $agent->SetPreferences(RT->System, { MessageBoxRichText => $name eq '${AGENTS.HTML}' ? 1 : 0 });
}
my $queue = RT::Queue->new($system);
$queue->Load('General');
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket SeeQueue);
my $ana = person(Name => 'ana', RealName => 'Ana Lopes', EmailAddress => 'ana@mail.example', Privileged => 0);
my $as = RT::CurrentUser->new($system);
$as->Load($ana->Id);
my $ticket = RT::Ticket->new($as);
my ($id, undef, $said) = $ticket->Create(Queue => $queue->Id, Requestor => 'ana@mail.example',
  Subject => ${perlString(subject)},
  MIMEObj => MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', From => 'ana@mail.example',
    Subject => ${perlString(subject)}, Data => [${perlString(complaint)}]));
die $said unless $id;
`;
