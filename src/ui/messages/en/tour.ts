import { count } from "./grammar.ts";

/** The guided tour through a dossier. */
export const tour = {
  heading: "Guided tour",
  start: (n: number): string => `Guided tour, ${count(n, { one: "# step", other: "# steps" })}`,
  goOn: "Continue the tour",
  controls: "Steps of the tour",
  back: "Back",
  next: "Next",
  done: "Done",
  end: "End the tour",
  at: (step: number, of: number): string => `${step} of ${of}`,
  goTo: (step: number): string => `Go to step ${step}`,
  said: (step: number, of: number, text: string): string => `Step ${step} of ${of}: ${text}`,
  restsOn: "Rests on these statements:",
};
