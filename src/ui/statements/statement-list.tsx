import type { VNode } from "preact";
import {
  GROUPINGS,
  type Grouping,
  groupStatements,
  type StatementGroup,
} from "../../core/query/group-statements.ts";
import { SORTINGS } from "../../core/query/sort-statements.ts";
import { clearFilter } from "../../state/filter-actions.ts";
import { formatEdtf } from "../format/edtf.ts";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ListChoice } from "./list-choice.tsx";
import { StatementCards } from "./statement-cards.tsx";

/** All statements that are shown, in the article's order or under what they share. */
export function StatementList(): VNode {
  const state = useApp();
  const m = useMessages();
  const { dossier, grouping, sorting, survey, filterContext } = state;
  const statements = survey.value.shown;
  const all = dossier.statements.length;
  if (all === 0) return <p class="empty">{m.statements.none}</p>;
  const listed = { dossier, statements, times: filterContext.value.times };
  const groups = groupStatements(listed, grouping.value, sorting.value);
  let before = 0;
  return (
    <>
      <div class="list-head">
        <h2>
          {statements.length === all
            ? m.header.statements(all)
            : m.results.statements(statements.length, all)}
        </h2>
        <ListChoice
          id="group-by"
          label={m.statements.groupBy}
          values={GROUPINGS}
          words={m.statements.groups}
          chosen={grouping}
        />
        <ListChoice
          id="sort-by"
          label={m.statements.sortBy}
          values={SORTINGS}
          words={m.statements.sortings}
          chosen={sorting}
        />
      </div>
      {statements.length === 0 && (
        <p class="empty">
          {m.filter.nothing}{" "}
          <button type="button" class="text-button" onClick={() => clearFilter(state)}>
            {m.filter.clear}
          </button>
        </p>
      )}
      {groups.map((group) => {
        const at = before;
        before += group.statements.length;
        return (
          <section class="group" key={group.key}>
            {grouping.value !== "order" && <GroupHead group={group} by={grouping.value} />}
            <StatementCards statements={group.statements} before={at} compact />
          </section>
        );
      })}
    </>
  );
}

type GroupHeadProps = {
  readonly group: StatementGroup;
  readonly by: Exclude<Grouping, "order">;
};

/** Stays on show while its group is read. */
function GroupHead({ group: { key, title, statements }, by }: GroupHeadProps): VNode {
  const { index } = useApp();
  const m = useMessages();
  const speaker = by === "speaker" ? index.speakers.get(key) : undefined;
  const isDate = (by === "said" || by === "happened") && key !== "";
  return (
    <h3>
      <span>
        {title && <Words of={title} />}
        {isDate && formatEdtf(key, m, { weekday: true }).words}
        {!title && !isDate && m.statements.without[by]}
      </span>{" "}
      <span class="count">
        {speaker && `${m.speakerKind[speaker.kind]} · `}
        {statements.length}
      </span>
    </h3>
  );
}
