import type { VNode } from "preact";
import { useMessages } from "../use-app.ts";
import { type EmbedForm, FRAME_HEIGHT, FRAME_HEIGHTS } from "./embed-choice.ts";

type HeightProps = {
  readonly form: EmbedForm;
  /** CSS pixels; null for as high as needed. */
  readonly height: number | null;
  readonly onChoose: (height: number | null) => void;
};

/** How high the embed is: the element can be as high as needed, a frame by itself has a height in pixels. */
export function HeightChoice({ form, height, onChoose }: HeightProps): VNode {
  const m = useMessages();
  const fits = form === "element" && height === null;
  return (
    <fieldset class="choices embed-height">
      <legend>{m.embed.height}</legend>
      {form === "element" && (
        <label>
          <input
            type="checkbox"
            name="embed-fits"
            checked={fits}
            onChange={() => onChoose(fits ? FRAME_HEIGHT : null)}
          />
          {m.embed.heightFits}
        </label>
      )}
      {!fits && (
        <input
          type="number"
          name="embed-height"
          class="embed-pixels"
          aria-label={m.embed.heightOf}
          min={FRAME_HEIGHTS.least}
          max={FRAME_HEIGHTS.most}
          step={10}
          value={height ?? FRAME_HEIGHT}
          onChange={({ currentTarget }) => {
            const { least, most } = FRAME_HEIGHTS;
            const asked = Math.round(currentTarget.valueAsNumber) || FRAME_HEIGHT;
            const given = Math.min(most, Math.max(least, asked));
            currentTarget.value = `${given}`;
            onChoose(given);
          }}
        />
      )}
    </fieldset>
  );
}
