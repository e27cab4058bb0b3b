import type { Rule } from "../rule.ts";

/**
 * Nothing is said after the article that reports it. Days are compared as written: the time zones of
 * speaker and newsroom are seldom known.
 */
export const saidAfterPublished: Rule = {
  name: "said-after-published",
  severity: "error",
  *check({ dossier, index, timeOf }) {
    for (const item of dossier.statements) {
      const said = item.saidAt && timeOf(item.saidAt.edtf)?.firstDay;
      if (!said) continue;
      for (const id of new Set(item.evidence.map(({ source }) => source))) {
        const source = index.sources.get(id);
        const published = source && timeOf(source.published)?.lastDay;
        if (!published || Date.parse(said) <= Date.parse(published)) continue;
        const args = { said, source: id, published };
        yield { item, path: ["saidAt", "edtf"], args };
      }
    }
  },
};
