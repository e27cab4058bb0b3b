const KEY = "lagekarte-hint";

/** Whether the hint has not been closed in this browser. Where nothing can be remembered it would come again and again. */
export function hintIsNew(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

export function forgetHint(): void {
  try {
    localStorage.setItem(KEY, "closed");
  } catch {
    return;
  }
}
