/**
 * One rule per arrow of docs/architecture: imports run downward only,
 * app | cli | worker | demo → ui (app only) | application → infrastructure → domain.
 */
const path = (...folders) => `^src/(${folders.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-is-pure",
      comment: "The policy core imports itself and zod, nothing else: no I/O, no framework, no other layer.",
      severity: "error",
      from: { path: path("domain"), pathNot: "\\.test\\.ts$" },
      to: { pathNot: [path("domain"), "^node_modules/zod/"] },
    },
    {
      name: "infrastructure-knows-only-domain",
      comment: "What touches the outside world serves the use cases and never calls them.",
      severity: "error",
      from: { path: path("infrastructure") },
      to: { path: path("application", "app", "ui", "cli", "worker", "demo", "i18n") },
    },
    {
      name: "application-looks-down",
      comment: "A use case does not know who called it: page, worker, command line or demo.",
      severity: "error",
      from: { path: path("application") },
      to: { path: path("app", "ui", "cli", "worker", "demo") },
    },
    {
      name: "ui-shows-domain-types-only",
      comment: "A view gets its data as props; it neither loads nor decides.",
      severity: "error",
      from: { path: path("ui") },
      to: { path: path("application", "infrastructure", "app", "cli", "worker", "demo") },
    },
    {
      name: "ui-kit-knows-no-domain",
      comment: "The kit is buttons and tables; a component that knows a household lives in src/ui/<noun>.",
      severity: "error",
      from: { path: "^src/ui/kit/" },
      to: { path: [path("domain"), "^src/ui/(?!kit/)"] },
    },
    {
      name: "app-stays-at-the-edge",
      comment: "Pages and actions call use cases; the command line, the worker and the demo are their siblings.",
      severity: "error",
      from: { path: path("app") },
      to: { path: path("cli", "worker", "demo") },
    },
    {
      name: "cli-stays-at-the-edge",
      comment:
        "A subcommand calls use cases; it renders no components and runs no job handler itself. The words of flags are texts.",
      severity: "error",
      from: { path: path("cli") },
      to: { path: path("app", "ui", "worker"), pathNot: "^src/ui/screening/flag-(sentence|words)\\.ts$" },
    },
    {
      name: "worker-stays-at-the-edge",
      comment: "A job handler calls use cases, as a page does.",
      severity: "error",
      from: { path: path("worker") },
      to: { path: path("app", "ui", "cli", "demo") },
    },
    {
      name: "demo-plays-by-the-rules",
      comment: "The demo regency is built through domain and application, as people would build it.",
      severity: "error",
      from: { path: path("demo") },
      to: { path: path("app", "ui", "worker", "cli") },
    },
    {
      name: "demo-is-optional",
      comment: "Only the bootstrap on the command line may load the demo: the product runs without it.",
      severity: "error",
      from: { path: "^src/", pathNot: [path("demo", "cli")] },
      to: { path: path("demo") },
    },
    {
      name: "prisma-only-in-db",
      comment: "The database client stays behind infrastructure/db, so that every query passes withTenant.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/infrastructure/db/" },
      to: { path: ["^node_modules/@prisma/", "^node_modules/prisma/", "^src/infrastructure/db/generated/"] },
    },
    {
      name: "next-auth-only-in-auth",
      comment: "Sessions are minted in one place; everybody else gets an Actor.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/infrastructure/auth/" },
      to: { path: "^node_modules/next-auth/" },
    },
    {
      name: "screening-scope-is-narrow",
      comment: "Only screening, approval and job handlers may read the whole regency (withTenant scope: screening).",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/application/(screening|approval)/", path("worker"), "^src/infrastructure/db/"],
      },
      to: { path: "^src/infrastructure/db/with-screening-scope\\.ts$" },
    },
    {
      name: "tests-stay-out-of-the-product",
      comment: "Product code never imports tests, factories or test tools.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: ["^tests/", "\\.test\\.tsx?$", "^node_modules/(vitest|fast-check|@playwright)/"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one concept, or hide a third.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolved",
      comment: "An import that resolves to nothing fails at run time.",
      severity: "error",
      from: { path: "^(src|tests)/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/infrastructure/db/generated/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
