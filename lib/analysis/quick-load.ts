/** Imported before the tagger: how compromise takes in its tables. */
import nlp from 'compromise/one';

type Table = Record<string, unknown>;
type Model = Record<string, Record<string, Table>>;

const take = nlp.plugin.bind(nlp) as (plugin: unknown) => unknown;

/**
 * compromise copies each word of a table by way of an object of its own, which is a sixth of its load. Here a table that
 * is new is taken as it is, and the dictionary, which is new but for some two hundred words, takes those.
 */
function takeTables(plugin: { readonly model?: Model }): unknown {
  const model = nlp.model() as Model;
  const rest: Model = {};
  for (const [tier, tables] of Object.entries(plugin.model ?? {})) {
    const known = model[tier] ?? {};
    const left: Record<string, Table> = {};
    for (const [name, table] of Object.entries(tables)) {
      const isNew = Object.keys(known[name] ?? {}).length === 0;
      if (!isNew && name !== 'lexicon') left[name] = table;
      else known[name] = withWordsOf(known[name], table);
    }
    model[tier] = known;
    rest[tier] = left;
  }
  return take({ ...plugin, model: rest });
}

function withWordsOf(old: Table | undefined, table: Table): Table {
  for (const word of Object.keys(old ?? {})) table[word] ??= old?.[word];
  return table;
}

nlp.plugin = takeTables as typeof nlp.plugin;
