const path = require("node:path");
const paneConfiguration = require("../../webpack.config.js");

/** What is measured is built as the pane is: tsx keeps the names of functions at a cost of its own. */
module.exports = async () => {
  const { module, resolve, stats } = await paneConfiguration({}, { mode: "production" });
  return {
    mode: "production",
    target: "node20",
    entry: path.join(__dirname, "index.ts"),
    output: { path: path.join(__dirname, "../../.bench"), filename: "index.js" },
    module,
    resolve,
    stats,
  };
};
