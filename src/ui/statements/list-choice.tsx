import type { Signal } from "@preact/signals";
import type { VNode } from "preact";

type ListChoiceProps<T extends string> = {
  readonly id: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: Signal<T>;
};

/** One of a few ways to order a list. */
export function ListChoice<T extends string>(props: ListChoiceProps<T>): VNode {
  const { id, label, values, words, chosen } = props;
  return (
    <label>
      {label}{" "}
      <select
        id={id}
        value={chosen.value}
        onChange={(event) => {
          const value = values.find((name) => name === event.currentTarget.value);
          if (value !== undefined) chosen.value = value;
        }}
      >
        {values.map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
