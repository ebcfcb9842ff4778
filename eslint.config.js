import tseslint from "typescript-eslint";

/** Biome formats and lints; ESLint only adds the rules that need types, and the purity of the domain. */
export default tseslint.config(
  { ignores: ["node_modules/", ".next/", "data/", "src/infrastructure/db/generated/", "next-env.d.ts"] },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.ts"],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    ignores: ["src/domain/**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The domain has no clock: take the day as an argument.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "The domain has no clock: take the day as an argument.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "The domain throws no dice: take a seeded generator as an argument.",
        },
        {
          selector: "CallExpression[callee.object.name='crypto']",
          message: "The domain makes no ids: take them as arguments.",
        },
      ],
    },
  },
);
