import type { Random } from "#demo/random.ts";
import type { PeopledVillage, Person, Village } from "../register/truth.ts";
import { anyOf, randomFor } from "../sampler.ts";
import type { Subject, WrittenRow } from "./list-row.ts";
import { type CalledBy, indexCalls, type Resolved, resolve } from "./rivals.ts";

export type TrueRow = WrittenRow & Resolved;

/** An error model: how a row about the subject comes out, and how it looks in the end. */
export type ListKind = {
  name: string;
  /** Of a hundred rows, how many are about somebody the register does not know. */
  strangers: number;
  write: (random: Random, subject: Subject) => WrittenRow;
  /** The last touch, after it was settled whom the row can be resolved to. */
  dress: (random: Random, written: WrittenRow) => WrittenRow;
};

/** Collects rows village by village while a register is made; `finish` gives them in the order of no village. */
export function listMaker({
  kind,
  rows,
  people,
  villages,
  seed,
}: {
  kind: ListKind;
  rows: number;
  people: number;
  villages: readonly Village[];
  seed: number;
}) {
  const made: TrueRow[] = [];
  let seen = 0;
  return {
    addVillage(peopled: PeopledVillage): void {
      const random = randomFor(seed, kind.name, peopled.village.code);
      const known = peopled.families.flatMap((family) => family.people.filter(({ record }) => record !== null)).length;
      seen += known;
      const wanted = Math.round((seen / people) * rows) - made.length;
      const called = indexCalls(peopled);
      const bins = binsOf(peopled);
      for (let at = 0; at < wanted; at += 1) {
        const isStranger = random.chance(kind.strangers / 100);
        const drawn = drawPerson(random, isStranger && bins.strangers.length > 0 ? bins.strangers : bins.known);
        const subject = { ...drawn, village: peopled.village, ...otherVillages(random, peopled.village, villages) };
        made.push(...writeRows(random, { kind, subject, called }));
      }
    },
    finish(): TrueRow[] {
      return shuffled(randomFor(seed, kind.name, "order"), made).slice(0, rows);
    },
  };
}

/** One row, and now and then a second one about the same person. */
function writeRows(
  random: Random,
  { kind, subject, called }: { kind: ListKind; subject: Subject; called: CalledBy },
): TrueRow[] {
  const count = random.chance(0.012) ? 2 : 1;
  return Array.from({ length: count }, () => {
    const written = kind.write(random, subject);
    return { ...kind.dress(random, written), ...resolve(written, subject, called) };
  });
}

type Drawn = Pick<Subject, "person" | "family">;
type Bins = { known: Drawn[]; strangers: Drawn[] };

function binsOf({ families }: PeopledVillage): Bins {
  const bins: Bins = { known: [], strangers: [] };
  for (const family of families) {
    for (const person of family.people) (person.record === null ? bins.strangers : bins.known).push({ person, family });
  }
  return bins;
}

/** Heads and their wives are proposed more often than children. */
function drawPerson(random: Random, people: readonly Drawn[]): Drawn {
  for (let tries = 0; tries < 50; tries += 1) {
    const drawn = anyOf(random, people);
    if (random.chance(LIKELY[drawn.person.relation])) return drawn;
  }
  return anyOf(random, people);
}

const LIKELY: Readonly<Record<Person["relation"], number>> = {
  "Kepala Keluarga": 1,
  "Istri/Suami": 0.6,
  Anak: 0.3,
  Lainnya: 0.4,
};

function otherVillages(random: Random, village: Village, villages: readonly Village[]) {
  const near = villages.filter(({ districtCode }) => districtCode === village.districtCode);
  return { neighbour: anyOf(random, near), elsewhere: anyOf(random, villages) };
}

function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
