import { FATHER as FATHER_WORD, kindOf, numberOf } from "../index/name-word.ts";
import { householdOf, nameStartOf, relationOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";
import { HEAD } from "../read/relation.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { FATHER } from "./levels.ts";
import { LIKENESS, type Likeness } from "./word-likeness.ts";

export type FatherComparer = (facts: RowFacts, person: number) => number;

/** The father a row names against the one of the person's own name, or the head of the household. */
export function createFatherComparer(
  register: RegisterColumns,
  likeness: (row: number, registered: number) => Likeness,
): FatherComparer {
  return (facts, person) => {
    if (facts.father.length === 0) return FATHER.missing;
    return hasWord(facts, person, true) || isChildOf(facts, person) ? FATHER.same : FATHER.different;
  };

  function isChildOf(facts: RowFacts, person: number): boolean {
    const household = householdOf(register.records, person);
    const to = register.memberStarts[household + 1] ?? 0;
    for (let at = register.memberStarts[household] ?? 0; at < to; at += 1) {
      const member = register.members[at] ?? 0;
      const isHead = member !== person && relationOf(register.records, member) === HEAD;
      if (isHead && hasWord(facts, member, false)) return true;
    }
    return false;
  }

  /** Whether a name has a word like one of the father's, behind bin or before it. */
  function hasWord({ father }: RowFacts, person: number, behindBin: boolean): boolean {
    const to = nameStartOf(register.records, person + 1);
    for (let at = nameStartOf(register.records, person); at < to; at += 1) {
      const word = register.nameWords[at] ?? 0;
      if ((kindOf(word) === FATHER_WORD) !== behindBin) continue;
      const skeleton = register.names.skeletons[numberOf(word)] ?? 0;
      if (father.some((one) => likeness(one.skeleton, skeleton) >= LIKENESS.near)) return true;
    }
    return false;
  }
}
