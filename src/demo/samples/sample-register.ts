import type { DemoFamily } from "../register/demo-family.ts";
import { FAMILY_HEADER, familyLine, PERSON_HEADER, personLines } from "../register/p3ke-file.ts";
import { DIRT, type Dirt, type Line, TYPED_AS_FORMULA } from "./register-dirt.ts";
import type { SampleRegency } from "./sample-regency.ts";

/** A line of the sample register, with what is wrong with it on purpose. */
export type SampleLine = { line: Line; what: string | null; refused: boolean };

/** The pair as it arrives, and its refused lines as they read once mended. */
export type SampleRegister = {
  families: SampleLine[];
  people: SampleLine[];
  mendedFamilies: Line[];
  mendedPeople: Line[];
};

type Soiled = { families: SampleLine; people: SampleLine[]; mended: { family: Line | null; people: Line[] } };

/** The two files of the later release: every kind of dirt once, each in a family of its own. `listed` stands on a sample list. */
export function makeSampleRegister(regency: SampleRegency, { listed }: { listed: DemoFamily }): SampleRegister {
  const dirty = new Map<DemoFamily, Dirt>([[listed, TYPED_AS_FORMULA]]);
  for (const dirt of DIRT) {
    const family = regency.takeOne((one) => one.villageCode.startsWith("61.11.01.") && one.members.length > 2);
    dirty.set(family, dirt);
  }
  const soiled = regency.families.map((family) => soil(family, { dirt: dirty.get(family), places: regency.places }));
  const people = soiled.flatMap((one) => one.people);
  return {
    families: soiled.map(({ families }) => families),
    people: withSharedNik(people),
    mendedFamilies: soiled.flatMap(({ mended }) => (mended.family ? [mended.family] : [])),
    mendedPeople: soiled.flatMap(({ mended }) => mended.people),
  };
}

type Soiling = { dirt: Dirt | undefined; places: SampleRegency["places"] };

function soil(family: DemoFamily, { dirt, places }: Soiling): Soiled {
  const clean = { family: toLine(FAMILY_HEADER, familyLine(family, places)), people: linesOf(family, places) };
  if (!dirt) {
    const plain = { family: null, people: [] };
    return { families: unsoiled(clean.family), people: clean.people.map(unsoiled), mended: plain };
  }
  const { what, file, refused, everybody = (line: Line) => line } = dirt;
  const waits = { what: refused === "FAMILY" ? "waits with its family" : null, refused: refused === "FAMILY" };
  const said = { what, refused: refused !== undefined };
  const ofHead = (line: Line) => everybody(dirt.head?.(line) ?? line);
  return {
    families: {
      line: everybody(dirt.family?.(clean.family) ?? clean.family),
      ...(file === "FAMILY" ? said : { what: null, refused: false }),
    },
    people: clean.people.map((line, i) => ({
      line: i === 0 ? ofHead(line) : everybody(line),
      ...(i === 0 && file === "PERSON" ? said : waits),
    })),
    mended: mendedOf(dirt, clean),
  };
}

type Clean = { family: Line; people: Line[] };

function mendedOf({ refused, mendable = true, mended = (line) => line }: Dirt, clean: Clean): Soiled["mended"] {
  if (!mendable || refused === undefined) return { family: null, people: [] };
  if (refused === "FAMILY") return { family: mended(clean.family), people: clean.people.map(mended) };
  return { family: null, people: clean.people.slice(0, 1) };
}

/** The second last person of the file is written down under the NIK of the last one. */
function withSharedNik(people: readonly SampleLine[]): SampleLine[] {
  const bearers = [people.length - 2, people.length - 1];
  const nik = people.at(-1)?.line.NIK ?? "";
  return people.map((one, i) =>
    bearers.includes(i) ? { line: { ...one.line, NIK: nik }, what: "one NIK on two people", refused: false } : one,
  );
}

function linesOf(family: DemoFamily, places: SampleRegency["places"]): Line[] {
  return personLines(family, places).map((cells) => toLine(PERSON_HEADER, cells));
}

function toLine(header: readonly string[], cells: readonly string[]): Line {
  return Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ""]));
}

function unsoiled(line: Line): SampleLine {
  return { line, what: null, refused: false };
}
