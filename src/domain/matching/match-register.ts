import type { Household } from "../register/household.ts";
import { placeSkeleton } from "../register/place-name.ts";
import type { Village } from "../register/village-resolver.ts";
import { createMatchIndex, type MatchIndex } from "./index/match-index.ts";
import { createRegisterReader } from "./index/read-register.ts";
import type { RegisterLine } from "./index/register-line.ts";
import { registerLinesOf } from "./register-lines.ts";

/** A register that rows can be matched with, and what its districts are called. */
export type MatchRegister = { index: MatchIndex; districtNames: ReadonlyMap<string, number> };

/** Reads a register line by line; `finish` makes it ready, with the villages' names of now and before. */
export type MatchRegisterReader = {
  add: (line: RegisterLine) => void;
  finish: (villages: readonly Village[]) => MatchRegister;
};

export function createMatchRegisterReader(): MatchRegisterReader {
  const reader = createRegisterReader();
  return {
    add: reader.add,
    finish(villages) {
      const register = reader.finish(villages.map(toVillageLine));
      const numbers = new Map(register.villages.codes.map((code, at) => [code, register.villages.districts[at] ?? 0]));
      const districtNames = villages.flatMap(({ code, districtName }): [string, number][] => {
        const district = numbers.get(code);
        return district === undefined ? [] : [[placeSkeleton(districtName), district]];
      });
      return { index: createMatchIndex(register), districtNames: new Map(districtNames) };
    },
  };
}

function toVillageLine({ code, name, otherNames = [] }: Village) {
  return { villageCode: code, name, oldName: otherNames.join(";") };
}

/** The register of households held in memory. */
export function matchRegisterOf(households: Iterable<Household>, villages: readonly Village[]): MatchRegister {
  const reader = createMatchRegisterReader();
  const byCode = new Map(villages.map((village) => [String(village.code), village]));
  for (const line of registerLinesOf(households, byCode)) reader.add(line);
  return reader.finish(villages);
}
