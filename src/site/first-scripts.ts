/** What the bundler tells of its modules, as Rolldown's `ChunkingContext` does. */
type Modules = {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
};

type Script = {
  readonly name: (id: string, modules: Modules) => string | null;
  readonly priority: number;
};

const PAGE = "/src/app/main.tsx";
const EMBED = "/src/app/embed/main.ts";
const GROUND = "/src/map/prepare-map.ts";

/**
 * The scripts that a page begins with: one with all that pages and embeds both begin with, one with what else the page does, one with what
 * the map is drawn from. Left to itself the bundler makes a script of every few modules that some later part shares: a dozen
 * requests more, and less for gzip to find twice.
 */
export const FIRST_SCRIPTS: readonly Script[] = [
  script("start", 3, (entries) => entries.has(PAGE) && entries.has(EMBED)),
  script("page", 2, (entries) => entries.has(PAGE)),
  script("ground", 1, (entries) => entries.has(GROUND)),
];

function script(
  name: string,
  priority: number,
  takes: (entries: ReadonlySet<string>) => boolean,
): Script {
  return {
    name: (id, modules) => (takes(entriesTo(id, modules)) ? name : null),
    priority,
  };
}

/** Which of the three import a module without waiting for it, through however many others. */
function entriesTo(id: string, modules: Modules): ReadonlySet<string> {
  const known = new Set([id]);
  for (const each of known) {
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) known.add(importer);
  }
  const ids = [...known].map((each) => each.replaceAll("\\", "/"));
  // The entry itself stays the file that is asked for.
  const entries = [PAGE, EMBED, GROUND].filter((entry) => !id.endsWith(entry));
  return new Set(entries.filter((entry) => ids.some((each) => each.endsWith(entry))));
}
