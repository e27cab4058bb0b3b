import { useEffect } from "preact/hooks";
import { useApp } from "../use-app.ts";

/** `?` opens the help, unless it is being typed somewhere. */
export function HelpKey(): null {
  const state = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
      if (event.key !== "?" || typing || event.defaultPrevented) return;
      event.preventDefault();
      state.help.value = "";
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [state]);
  return null;
}
