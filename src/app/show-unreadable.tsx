import { render } from "preact";
import type { Problem } from "../state/problem.ts";
import { firstMessagesFor } from "../ui/messages/messages.ts";
import { Unreadable } from "../ui/unreadable.tsx";

/**
 * Says that the dossier could not be read. What the build wrote stays, opened as far as it can be read without
 * scripts; where it wrote nothing, the notice is the page.
 */
export function showUnreadable(root: HTMLElement, problems: readonly Problem[]): void {
  const { documentElement } = document;
  delete documentElement.dataset.scripted;
  const notice = document.createElement("div");
  root.prepend(notice);
  render(<Unreadable problems={problems} m={firstMessagesFor(documentElement.lang)} />, notice);
}
