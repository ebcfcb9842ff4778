import { createMatchIndex, type MatchIndex } from "#domain/matching/index/match-index.ts";
import { createRegisterReader } from "#domain/matching/index/read-register.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import type { ReleasePerson } from "#infrastructure/db/load/load-release-people.ts";

/** People of a release as matching searches them. */
export function indexOf(people: readonly ReleasePerson[]): MatchIndex {
  const reader = createRegisterReader();
  for (const { birthDate, sex, relation, villageCode, address, kkIndex: _index, ...person } of people) {
    reader.add({
      ...person,
      birthDate: birthDate ?? "",
      sex: sex ?? "",
      relation: relation ?? "",
      villageCode,
      village: villageCode,
      districtCode: "",
      address: address ?? "",
      birthPlace: "",
      rt: "",
      rw: "",
    });
  }
  return createMatchIndex(reader.finish([]));
}

/** A person as a row that names exactly them. */
export function lineOf({ name, nik, kk, sex, birthDate, villageCode, address }: ReleasePerson): ListLine {
  return {
    rowId: "",
    name,
    nik,
    kk,
    sex: sex ?? "",
    birthPlace: "",
    birthDate: birthDate ?? "",
    village: villageCode,
    district: "",
    address: address ?? "",
  };
}
