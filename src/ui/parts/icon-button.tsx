import type { ComponentProps, VNode } from "preact";
import { Sign, type SignName } from "../icons/sign.tsx";

type IconButtonProps = Omit<ComponentProps<"button">, "label" | "type" | "children"> & {
  readonly sign: SignName;
  /** What it does, for who hears it and as its tooltip. */
  readonly label: string;
  /** Name under which tests and key handlers find it. */
  readonly action?: string;
};

/** A button that shows a sign alone. */
export function IconButton({ sign, label, action, ...rest }: IconButtonProps): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Sign name={sign} />
    </button>
  );
}
