import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const darkCss = read("./dark.css");
const byWish = colours(blockAfter(darkCss, ":root:not([data-theme]) {"));
const byHand = colours(blockAfter(darkCss, '  [data-theme="dark"] {'));
const light = colours(blockAfter(read("./theme.css"), "@theme static {"));

describe("the dark theme", () => {
  it("is the same by the device's wish and by hand", () => {
    expect(byHand).toEqual(byWish);
  });

  it("has a value for every role of the light one", () => {
    expect([...byWish.keys()].sort()).toEqual([...light.keys()].sort());
  });
});

describe.each([
  ["light", light],
  ["dark", byWish],
])("contrast in the %s theme (WCAG 2.2 AA)", (_theme, roles) => {
  const SEVERITIES = ["blokir", "periksa", "info", "aman"];
  const FUNDERS = ["opd", "baznas", "desa", "pusat"];
  const texts: [string, string][] = [
    ...["ink", "ink-2", "ink-3", "accent"].flatMap((ink) => pairs(ink, ["sheet", "sheet-2"])),
    ...pairs("ink-2", ["sheet-3"]),
    ...pairs("accent-ink", ["accent-soft"]),
    ...pairs("on-accent", ["accent", "accent-hover"]),
    ...pairs("desk-ink-2", ["desk", "desk-line"]),
    ...pairs("diff-ink", ["diff"]),
    ...[...SEVERITIES, ...FUNDERS].flatMap((role) => pairs(`${role}-ink`, ["sheet", `${role}-soft`])),
    ...pairs("sheet", ["blokir"]),
  ];
  const marks: [string, string][] = [
    ...[...SEVERITIES, ...FUNDERS, "control", "focus"].flatMap((role) => pairs(role, ["sheet"])),
    ...SEVERITIES.flatMap((role) => pairs(role, [`${role}-soft`])),
  ];

  it.each(texts)("text %s on %s reaches 4.5", (ink, ground) => {
    expect(contrast(roleOf(roles, ink), roleOf(roles, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)("mark %s on %s reaches 3", (mark, ground) => {
    expect(contrast(roleOf(roles, mark), roleOf(roles, ground))).toBeGreaterThanOrEqual(3);
  });
});

function pairs(ink: string, grounds: string[]): [string, string][] {
  return grounds.map((ground) => [ink, ground]);
}

function blockAfter(css: string, start: string): string {
  const from = css.indexOf(start);
  expect(from, `${start} is in the style sheet`).toBeGreaterThanOrEqual(0);
  return css.slice(from, css.indexOf("}", from));
}

function colours(block: string): Map<string, string> {
  const found = block.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name, value]) => [name ?? "", value ?? ""]));
}

function roleOf(roles: Map<string, string>, name: string): string {
  const value = roles.get(name);
  if (value === undefined) throw new Error(`No role ${name}`);
  return value;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
