/** What is said in and of an embed: the small page that stands in a frame in another. */
export const embed = {
  openWhole: "Open the whole map",
  toList: "Skip the map",
  gestures: {
    windows: "To zoom, hold Ctrl and scroll",
    mac: "To zoom, hold ⌘ and scroll",
    touch: "Move the map with two fingers",
  },
};
