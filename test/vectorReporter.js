/** Prints how many of the published and hand-worked vectors passed, as jest counted them. */
const vectorTests = [
  ["scoring rules", /test\/evaluation\/(rules|adjustments)\/(?!.*[pP]roperties).*\.test\.ts$/],
  ["ways of writing a target", /test\/evaluation\/quantity\/(targetVectors|waysOfWriting)\.test\.ts$/],
  ["derived formulas", /test\/evaluation\/derive\/.*\.test\.ts$/],
  ["edge cases", /test\/evaluation\/edgeCases\.test\.ts$/],
];

module.exports = class VectorReporter {
  onRunComplete(_contexts, { testResults }) {
    for (const [name, files] of vectorTests) {
      const found = testResults.filter(({ testFilePath }) => files.test(testFilePath.replaceAll("\\", "/")));
      const sum = (count) => found.reduce((total, result) => total + result[count], 0);
      const passed = sum("numPassingTests");
      if (found.length > 0) {
        process.stderr.write(`${name}: ${passed} of ${passed + sum("numFailingTests")} vectors passed\n`);
      }
    }
  }
};
