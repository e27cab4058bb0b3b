import type {
  Dossier,
  Layer,
  Party,
  Place,
  Question,
  Source,
  Speaker,
  Statement,
} from "./dossier.ts";

/** Look-up tables over a dossier; build once per dossier. */
export type DossierIndex = {
  readonly parties: ReadonlyMap<string, Party>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly layers: ReadonlyMap<string, Layer>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly places: ReadonlyMap<string, Place>;
  /** Statements by the id of a place they name in any role, in the dossier's order. */
  readonly statementsByPlace: ReadonlyMap<string, readonly Statement[]>;
  /** Relations that point at a statement, with the statement they come from. */
  readonly relationsTo: ReadonlyMap<string, readonly IncomingRelation[]>;
};

export type IncomingRelation = {
  readonly type: Statement["relations"][number]["type"];
  readonly from: Statement;
};

export function indexDossier(dossier: Dossier): DossierIndex {
  const statementsByPlace = new Map<string, Statement[]>();
  const relationsTo = new Map<string, IncomingRelation[]>();
  for (const statement of dossier.statements) {
    for (const place of new Set(statement.places.map((entry) => entry.place))) {
      append(statementsByPlace, place, statement);
    }
    for (const relation of statement.relations) {
      append(relationsTo, relation.statement, { type: relation.type, from: statement });
    }
  }
  return {
    parties: byId(dossier.parties),
    speakers: byId(dossier.speakers),
    sources: byId(dossier.sources),
    layers: byId(dossier.layers),
    questions: byId(dossier.questions),
    statements: byId(dossier.statements),
    places: byId(dossier.places),
    statementsByPlace,
    relationsTo,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
