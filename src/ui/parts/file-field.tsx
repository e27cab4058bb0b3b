import type { VNode } from "preact";

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  /** Endings and media types that are offered, as in an input's `accept`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Chooses files from the device. The same file can be chosen twice in a row, as it may have been mended in between. */
export function FileField(props: FileFieldProps): VNode {
  return (
    <label class={props.primary ? "file-field button primary" : "file-field"}>
      <span>{props.label}</span>
      <input
        id={props.id}
        type="file"
        multiple={props.multiple}
        accept={props.accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          input.value = "";
          if (files.length > 0) props.onFiles(files);
        }}
      />
    </label>
  );
}
