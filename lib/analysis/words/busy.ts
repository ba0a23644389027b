import { oneOf } from './any';

/** What runs in machines is load, and neither an excuse nor a step. */
export const MACHINE_LOAD = String.raw`(?:load|volumes?|traffic|numbers?|requests?) (?:on|of|to|in|from) (?:\w+ ){0,2}(?:servers?|databases?|clusters?|cpus?|disks?|caches?|apis?|memory|nodes?|logs?|backend|network|queries)`;

/** What sounds busy and names no step. The source of a regular expression over lower-cased text with straight quotes. */
export const BUSY = oneOf`
  aware of (?:this|it|that|the (?:issue|problem|matter|bug|fault))
  look(?:ing|ed)? (?:further |closely |more closely )?in ?to(?! (?:it: |the lens))
  work(?:ing|ed)? (?:hard |\w+ly |together )*(?:on|towards?|to (?:\w+ )?(?:fix|resolve|address|improve|rectify|solve|get|find|understand|restore|make|ensure)|with (?:our|the) [\w ]{1,30} to)
  flag(?:ged|ging)? (?:it|this|that|your \w+) (?:to|with|up|for)
  prioriti[sz](?:e|ing) (?:your|this)
  investigat(?:e|ing)
  pass(?:ing|ed)? (?:(?:this|that|it|these|(?:your|the) (?:\w+ )?(?:feedback|comments?|concerns?|message|details?|information|case|complaint|request|suggestions?|report|issue))(?: \w+)? ?(?:on\b|along|to (?:our|the|my|his|her) )|along|on (?:this|your|that))
  forward(?:ing|ed)? (?:this|that|it|your|the)
  shar(?:e|ing|ed) (?:this|that|your|the|it) ?(?:feedback|comments?|concerns?|suggestions?|experience|with (?:our|the))?
  escalat(?:e|ing|ed)
  rais(?:e|ing|ed) (?:this|it|the issue|your)
  report(?:ing)? (?:this|it|that)(?: to)
  follow(?:ing)? up (?:on this|internally|with (?:our|the))
  review(?:ing)? (?:this|your|the|it)
  tak(?:e|ing) (?:(?:a|another|a closer|a deeper) look|(?:this|these|that|such|your|it|all|customer)(?: [\w']+){0,3} (?:very |extremely |so )?seriously|[\w ]{1,25} (?:very |extremely )?seriously|(?:the )?(?:necessary|appropriate|all|every) (?:\w+ )?(?:steps|measures|action))
  do(?:ing)? (?:our|my) (?:very )?(?:best|utmost)
  do(?:ing)? what (?:we|i) can
  do(?:ing)? (?:everything|all|whatever) (?:possible|(?:that )?(?:we|i|is|it) \w+|in (?:our|my) power)
  mak(?:e|ing) every effort
  get(?:ting)? to the bottom
  (?:look(?:ing)? at|discuss(?:ing)?|handl(?:e|ing)|deal(?:ing)? with) (?:this|it|that) internally
  looking at (?:it|this|that|the (?:issue|problem|matter)|your (?:case|issue|ticket))(?! together)\b
  look(?:ing)? after
  monitor(?:ing)?
  tak(?:e|ing|en) [\w' ]{2,40}? on ?board
  (?:chas|follow|sort|pick|check|tak|deal)(?:e|ing|ed|en)? (?:this|it|that|your \w+)(?: \w+)? internally
  feed(?:ing)? (?:this|that|it|your \w+)(?: \w+)? back
  fed (?:this|that|it|your \w+)(?: \w+)? back
`;
