type VitestResults = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Counts of a vitest run, from the text of its JSON report (null when it wrote none). A file that could not
 * be loaded has no failed test in that report, and a run can fail outside every test: each counts as one.
 */
export function countTests(
  report: string | null,
  exitCode: number,
): { passed: number; failed: number } {
  if (report === null) return { passed: 0, failed: 1 };
  const results = JSON.parse(report) as VitestResults;
  const brokenFiles = results.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = results.numFailedTests + brokenFiles.length;
  return { passed: results.numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
