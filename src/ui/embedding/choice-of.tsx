import type { VNode } from "preact";

type ChoiceProps<Value extends string> = {
  /** Of the radio buttons; the dialog has each once. */
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly words: string;
    readonly hint?: string;
  }[];
  readonly onChoose: (value: Value) => void;
};

/** One of several, as radio buttons. */
export function ChoiceOf<const Value extends string>(props: ChoiceProps<Value>): VNode {
  const { name, legend, value, options, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.words}
            {option.hint !== undefined && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
