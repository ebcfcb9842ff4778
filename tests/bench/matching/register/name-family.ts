import type { Random } from "#demo/random.ts";
import type { NameGroup } from "../names/name-stock.ts";
import { makeGivenName, makePersonName } from "../names/person-name.ts";
import { anyOf } from "../sampler.ts";
import type { Member } from "./make-family.ts";

type Named = { name: string; father: string | null };

/** Names of a family's members in order: children often share a word with the father or with each other, twins sound alike. */
export function nameFamily(
  random: Random,
  { group, members }: { group: NameGroup; members: readonly Member[] },
): Named[] {
  const shared = random.chance(0.14) ? sharedEnding(random, group) : null;
  const named: Named[] = [];
  members.forEach((member, order) => {
    const before = named[order - 1]?.name;
    named.push(nameMember(random, { group, member, order, head: named[0]?.name ?? null, before, shared }));
  });
  return withoutNamesakes(random, named, group, members);
}

type Naming = {
  group: NameGroup;
  member: Member;
  order: number;
  head: string | null;
  before: string | undefined;
  shared: string | null;
};

function nameMember(random: Random, { group, member, order, head, before, shared }: Naming): Named {
  const birthYear = Number(member.birthDate.slice(0, 4));
  const isChild = member.relation === "Anak";
  const father = isChild ? head : fatherElsewhere(random, group, birthYear);
  if (member.twin && before) return { name: alike(random, before), father };
  const alikeSibling = isChild && order > 2 && before && random.chance(0.06);
  if (alikeSibling) return { name: alike(random, before), father };
  const name = makePersonName(random, { group, sex: member.sex, birthYear, father: isChild ? head : null, order });
  if (isChild && shared !== null && !name.endsWith(shared)) return { name: `${firstWords(name)} ${shared}`, father };
  return { name, father };
}

/** The father of an adult is not in the household: he has one name, of a generation before. */
const fatherElsewhere = (random: Random, group: NameGroup, birthYear: number) =>
  makeGivenName(random, { group, sex: "L", birthYear: birthYear - 28, father: null, order: 0 });

const sharedEnding = (random: Random, group: NameGroup) =>
  makeGivenName(random, { group, sex: "L", birthYear: 1960, father: null, order: 0 });

const firstWords = (name: string) => name.split(" ").slice(0, 2).join(" ");

/** The name with another vowel or ending: HASAN – HASIN, FITRI – FITRA, SAHRUL – SAHRIL. */
function alike(random: Random, name: string): string {
  const words = name.split(" ");
  const longest = words.indexOf(words.toSorted((a, b) => b.length - a.length)[0] ?? "");
  const word = words[longest] ?? "";
  const at = [...word].findLastIndex((letter) => "AIUEO".includes(letter));
  const vowels = ["A", "I", "U"].filter((vowel) => vowel !== word[at]);
  words[longest] = at < 0 ? `${word}A` : `${word.slice(0, at)}${anyOf(random, vowels)}${word.slice(at + 1)}`;
  return words.join(" ");
}

/** Two of one family never bear exactly the same name. */
function withoutNamesakes(random: Random, named: Named[], group: NameGroup, members: readonly Member[]): Named[] {
  const seen = new Set<string>();
  return named.map(({ name, father }, at) => {
    let own = name;
    while (seen.has(own)) own = another(random, group, members[at], at);
    seen.add(own);
    return { name: own, father };
  });
}

function another(random: Random, group: NameGroup, member: Member | undefined, order: number): string {
  const birthYear = Number(member?.birthDate.slice(0, 4) ?? 1980);
  return makePersonName(random, { group, sex: member?.sex ?? "L", birthYear, father: null, order });
}
