import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import { EMBED_THEMES } from "../../core/embed/embed-settings.ts";
import { useMessages } from "../use-app.ts";
import { ChoiceOf } from "./choice-of.tsx";
import { EMBED_FORMS, type EmbedChoice } from "./embed-choice.ts";
import { HeightChoice } from "./height-choice.tsx";

type OptionsProps = {
  readonly choice: Signal<EmbedChoice>;
  /** Fragment of the view that the page shows; null when that is how it opens. */
  readonly now: string | null;
};

/** What can be chosen, as far as the chosen form has it. */
export function EmbedOptions({ choice, now }: OptionsProps): VNode {
  const m = useMessages();
  const { form, view, theme, still, height } = choice.value;
  const set = (part: Partial<EmbedChoice>) => {
    choice.value = { ...choice.value, ...part };
  };
  return (
    <div class="embed-options">
      <ChoiceOf
        name="embed-form"
        legend={m.embed.form}
        value={form}
        options={EMBED_FORMS.map((value) => ({
          value,
          words: m.embed.forms[value],
          hint: m.embed.hints[value],
        }))}
        onChoose={(chosen) => set({ form: chosen })}
      />
      {now !== null && (
        <ChoiceOf
          name="embed-view"
          legend={form === "picture" ? m.embed.linkOpens : m.embed.view}
          value={view === null ? "opening" : "now"}
          options={[
            { value: "now", words: m.embed.thisView },
            { value: "opening", words: m.embed.openingView },
          ]}
          onChoose={(chosen) => set({ view: chosen === "now" ? now : null })}
        />
      )}
      {form !== "picture" && (
        <>
          <ChoiceOf
            name="embed-map"
            legend={m.embed.map}
            value={still ? "still" : "moving"}
            options={[
              { value: "moving", words: m.embed.moving },
              { value: "still", words: m.embed.still },
            ]}
            onChoose={(chosen) => set({ still: chosen === "still" })}
          />
          <ChoiceOf
            name="embed-theme"
            legend={m.embed.colours}
            value={theme ?? "system"}
            options={(["system", ...EMBED_THEMES] as const).map((value) => ({
              value,
              words: m.theme.names[value],
            }))}
            onChoose={(chosen) => set({ theme: chosen === "system" ? null : chosen })}
          />
          <HeightChoice
            form={form}
            height={height}
            onChoose={(chosen) => set({ height: chosen })}
          />
        </>
      )}
    </div>
  );
}
