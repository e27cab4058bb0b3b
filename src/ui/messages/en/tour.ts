/** The guided tour through a dossier. */
export const tour = {
  heading: "Guided tour",
  controls: "Steps of the tour",
  back: "Back",
  next: "Next",
  done: "Done",
  end: "End the tour",
  at: (step: number, of: number): string => `${step} of ${of}`,
  goTo: (step: number): string => `Go to step ${step}`,
  restsOn: "Rests on these statements:",
};
