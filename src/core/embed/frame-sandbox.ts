/** What an embed needs of its frame: scripts, its own origin's files, and links that open beside the article. No more. */
export const FRAME_SANDBOX =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
