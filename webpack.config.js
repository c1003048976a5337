const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** The address in the committed manifest: a developer's own machine. */
const developerAddress = "https://localhost:3000";
const officeCdn = "https://appsforoffice.microsoft.com";
const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * What office.js loads from the folder it lies in: the library of each kind of Excel, its messages, its table of file names
 * and its telemetry (which the host decides about).
 */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
];

/**
 * Switches, each by --env:
 *   address=https://…  where the add-in will be served; goes into dist/manifest.xml
 *   cdn                office.js from Microsoft's servers instead of a copy beside the page
 *   preview            also the preview page, over a stand-in for Excel; built into .preview/, served over plain http
 *   https              serves with a developer's certificate, for trying the add-in in Excel itself
 */
module.exports = async (env, { mode }) => {
  const address = checkedAddress(env.address ?? developerAddress);
  const page = (filename, template, entry, templateParameters = {}) =>
    new HtmlPlugin({ filename, template, chunks: [entry], scriptLoading: "defer", minify: false, templateParameters });

  return {
    mode,
    target: ["web", "es2020"],
    // Never "eval", which the content security policy refuses.
    devtool: mode === "development" ? "source-map" : false,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      ...(env.preview && { preview: "./src/preview/index.ts", previewPane: "./src/preview/pane.ts" }),
    },
    output: {
      path: path.join(__dirname, env.preview ? ".preview" : "dist"),
      filename: mode === "development" ? "[name].js" : "[name].[contenthash:10].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: mode === "development" } },
            },
          },
        },
      ],
    },
    plugins: [
      page("taskpane.html", "./src/taskpane/taskpane.html", "taskpane", {
        contentSecurityPolicy: contentSecurityPolicy(env.cdn ? [officeCdn] : []),
        officeSource: env.cdn ? `${officeCdn}/lib/1/hosted/office.js` : "office.js",
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(developerAddress, address) },
          { from: "src/help/help.html" },
          { from: "assets/icons/*.png" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          { from: "NOTICE", to: "NOTICE.txt", toType: "file" },
          ...(env.cdn ? [] : officeCopies(officeFiles)),
          ...(env.cdn && env.preview ? officeCopies(["excel-web-16.00.js"]) : []),
        ],
      }),
      ...(env.preview
        ? [
            ...["index.html", "preview.html"].map((filename) => page(filename, "./src/preview/preview.html", "preview")),
            page("preview-pane.html", "./src/preview/preview-pane.html", "previewPane"),
          ]
        : []),
    ],
    // Sizes are judged as they travel, compressed, by test/browser/bundle.test.ts.
    performance: { hints: false },
    cache: { type: "filesystem", name: `${env.preview ? "preview" : "pane"}-${mode}`, buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
    devServer: {
      host: "localhost",
      port: 3000,
      server: env.https ? { type: "https", options: await developerCertificate() } : "http",
      headers: { "Cache-Control": "private, no-cache" },
      static: false,
      hot: false,
      client: { overlay: false },
    },
  };
};

function checkedAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `--env address=${address}: give the https address of the folder that serves dist/, such as https://jiping.example.gov.cn`,
    );
  }
  return url.href.replace(/\/$/, "");
}

/**
 * Nothing but our own origin. Fluent UI writes its rules into <style> elements, hence 'unsafe-inline' for styles; frame-ancestors is
 * left alone, since Excel on the web shows the pane in a frame.
 */
function contentSecurityPolicy(otherScripts) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...otherScripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Microsoft's licence allows copies in their original form only: `minimized` keeps the minimizer away from them. */
function officeCopies(files) {
  return [
    ...files.map((file) => ({ from: path.join(officeFolder, file), to: file, info: { minimized: true } })),
    { from: path.join(officeFolder, "../LICENSE.md"), to: "office.js.LICENSE.md", toType: "file" },
  ];
}

function developerCertificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}
