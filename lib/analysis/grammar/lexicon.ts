/** Part of speech, coarse enough to chunk by. The auxiliaries are told apart: each asks for another form behind it. */
export type Kind =
  | 'modal'
  | 'do'
  | 'have'
  | 'be'
  | 'get'
  | 'verb'
  | 'to'
  | 'not'
  | 'noun'
  | 'pron'
  | 'det'
  | 'poss'
  | 'adj'
  | 'adv'
  | 'prep'
  | 'conj'
  | 'other';

const table: readonly (readonly [Kind, string])[] = [
  ['modal', 'will would can could should shall may might must ought'],
  ['do', 'do does did'],
  ['have', 'have has had having'],
  ['be', 'be am is are was were been being'],
  ['get', 'get gets got gotten getting'],
  ['to', 'to'],
  ['not', 'not never'],
  [
    'pron',
    'i we you he she it they me us him them everyone everybody someone somebody anyone anybody nobody none everything something anything nothing myself ourselves yourself there',
  ],
  [
    'det',
    'the a an this that these those some any no every each all both another either neither several many much',
  ],
  ['adj', 'wrong free sorry'],
  ['poss', 'my our your his her its their whose'],
  [
    'prep',
    'of in on at for from with by about into over under through during after before between within without against per via regarding than despite upon towards behind',
  ],
  [
    'conj',
    'and or but so because if unless whether though although while since until when where which who why how what whereas however yet once except as nor',
  ],
  [
    'adv',
    'please just also already still now then again yet soon only simply kindly really very too quite even ever always here today yesterday tomorrow tonight unfortunately apparently obviously clearly twice instead later sooner maybe perhaps therefore otherwise anyway currently out up off down away back',
  ],
];

/** Words of closed classes, which the tagger need not guess. */
export const CLOSED: ReadonlyMap<string, Kind> = new Map(
  table.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Pasts whose infinitive the tagger's rules do not give, or whose shape does not show that they are pasts. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'lost:lose left:leave sent:send made:make paid:pay told:tell given:give gave:give kept:keep met:meet taken:take took:take seen:see saw:see ' +
    'heard:hear found:find caught:catch shown:show brought:bring built:build written:write wrote:write broken:break broke:break ' +
    'forgotten:forget forgot:forget misread:misread misled:mislead mislaid:mislay chosen:choose chose:choose held:hold sold:sell said:say ' +
    'done:do gone:go went:go come:come came:come known:know knew:know thought:think bought:buy dealt:deal felt:feel fell:fall fallen:fall ' +
    'understood:understand misunderstood:misunderstand overlooked:overlook overcharged:overcharge ran:run began:begin begun:begin hidden:hide ' +
    'stolen:steal stuck:stick torn:tear worn:wear bitten:bite driven:drive spoken:speak spoke:speak withdrawn:withdraw overseen:oversee overran:overrun ' +
    'undone:undo mistaken:mistake eaten:eat flown:fly grown:grow lent:lend meant:mean spent:spend stood:stand won:win arisen:arise arose:arise ' +
    'crept:creep slept:sleep oversold:oversell mistook:mistake led:lead fed:feed shot:shoot learnt:learn spelt:spell spoilt:spoil burnt:burn rang:ring rung:ring drew:draw drawn:draw threw:throw thrown:throw ' +
    'froze:freeze frozen:freeze swept:sweep laid:lay hung:hang bent:bend struck:strike rose:rise risen:rise lit:light blew:blow blown:blow ' +
    'woke:wake woken:wake swore:swear sworn:swear shook:shake shaken:shake slid:slide taught:teach fought:fight sought:seek dug:dig fled:flee sank:sink sunk:sink'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Verbs whose past is their infinitive. */
export const SAME_PAST: ReadonlySet<string> = new Set(
  'put set cut let read hit cost shut hurt quit split spread upset'.split(' '),
);
