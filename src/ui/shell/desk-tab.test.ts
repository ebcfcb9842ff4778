import { describe, expect, it } from "vitest";
import { currentTab, type DeskTab } from "./desk-tab.ts";

const TABS: DeskTab[] = [
  { href: "/", label: "Beranda" },
  { href: "/tinjauan", label: "Tinjauan", also: ["/bentrok"] },
  { href: "/daftar", label: "Daftar" },
  { href: "/daftar/arsip", label: "Arsip" },
];

describe("the current folder tab", () => {
  it.each([
    ["the home page", "/", "Beranda"],
    ["a page of its own", "/daftar", "Daftar"],
    ["a page below", "/daftar/42/baris", "Daftar"],
    ["the longer beginning wins", "/daftar/arsip/3", "Arsip"],
    ["a further beginning", "/bentrok/7", "Tinjauan"],
    ["only whole parts of the address count", "/daftaran", null],
    ["a page of no tab", "/keluarga", null],
  ])("%s", (_name, pathname, label) => {
    expect(currentTab(TABS, pathname)?.label ?? null).toBe(label);
  });

  it("is the one that says so", () => {
    expect(currentTab([...TABS, { href: "/sistem", label: "Sistem", current: true }], "/daftar")?.label).toBe("Sistem");
  });
});
