/** Redmine 5 as Debian packs it, with one issue that a customer opened and the agent who answers it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort, type Service, serve } from './services.ts';

export const PACKAGES = ['redmine', 'redmine-sqlite', 'puma'] as const;
export const AGENT = { name: 'jon', password: 'only-for-tests' } as const;

const ROOM = '/usr/share/redmine';
/** Filled when the package was installed. */
const DATABASE = '/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default';
const AS_ITS_OWNER = ['--reuid=www-data', '--regid=www-data', '--init-groups'];

export type Redmine = Service & { readonly port: number };

export async function startRedmine(subject: string, complaint: string): Promise<Redmine> {
  const home = mkdtempSync(join(tmpdir(), 'redmine-'));
  const database = join(home, 'redmine.db');
  copyFileSync(DATABASE, database);
  const seed = join(home, 'seed.rb');
  writeFileSync(seed, seedWith(subject, complaint));
  execFileSync('chown', ['-R', 'www-data:www-data', home]);
  const env = {
    X_DEBIAN_SITEID: 'default',
    RAILS_ENV: 'production',
    DATABASE_URL: `sqlite3:${database}`,
    // What it would write beside its program goes with the rest.
    HOME: home,
    TMPDIR: home,
  };
  const asItsOwner = [...AS_ITS_OWNER, 'bundle', 'exec', 'rails', 'runner', seed];
  execFileSync('setpriv', asItsOwner, { cwd: ROOM, env: { ...process.env, ...env }, stdio: 'pipe' });

  const port = await freePort();
  const puma = ['puma', '-b', `tcp://127.0.0.1:${port}`, '-e', 'production', '--dir', ROOM];
  const server = serve('setpriv', [...AS_ITS_OWNER, ...puma], env);
  await answers(port);
  return {
    port,
    stop() {
      server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

const rubyString = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const seedWith = (subject: string, complaint: string): string => `
def person(login, first, last, mail, admin)
  user = User.new(firstname: first, lastname: last, mail: mail, language: 'en', admin: admin)
  user.login = login
  user.password = '${AGENT.password}'
  user.save!
  user
end
person('${AGENT.name}', 'Jon', 'Bell', 'jon@shop.example', true)
ana = person('ana', 'Ana', 'Lopes', 'ana@mail.example', false)
project = Project.new(name: 'Orders', is_public: true)
project.identifier = 'orders'
project.trackers = Tracker.all
project.save!
issue = Issue.new(project: project, tracker: Tracker.first, author: ana, subject: ${rubyString(subject)},
  description: ${rubyString(complaint)}, status: IssueStatus.first, priority: IssuePriority.first)
issue.save!
`;
