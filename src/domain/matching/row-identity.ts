import type { Candidate } from "../proposal/candidate.ts";
import { type Name, normaliseName } from "../register/name.ts";
import type { Sex } from "../register/person.ts";
import type { VillageResolver } from "../register/village-resolver.ts";
import type { IsoDate } from "../shared/date.ts";
import type { RegionCode } from "../shared/region-code.ts";
import { usableKk, usableNik } from "./usable-number.ts";

/** How the rows of a list are read against one register. */
export type RowReader = {
  villages: VillageResolver;
  /** The key by which the register knows a number: the digits themselves, or their blind index. */
  keyOf: (kind: "nik" | "kk", digits: string) => string;
};

/** The reader for a register whose numbers stand open. */
export function openReader(villages: VillageResolver): RowReader {
  return { villages, keyOf: (_kind, digits) => digits };
}

/** What a row says of who is meant, once the missing, the broken and the placeholders are set aside as `null`. */
export type RowIdentity = {
  name: Name;
  /** Of a valid NIK only. */
  nikKey: string | null;
  nikDigits: string | null;
  kkKey: string | null;
  birthDate: IsoDate | null;
  sex: Sex | null;
  /** `null`: the row names no village, one of elsewhere, or one of several of that name. */
  villageCode: RegionCode | null;
};

export function identityOf(candidate: Candidate, { villages, keyOf }: RowReader): RowIdentity {
  const nik = usableNik(candidate.nik);
  const kk = usableKk(candidate.kk);
  const village = villages.resolve({ village: candidate.village ?? "", district: candidate.district ?? "" });
  return {
    name: normaliseName(candidate.name),
    nikKey: nik?.isValid ? keyOf("nik", nik.digits) : null,
    nikDigits: nik?.digits ?? null,
    kkKey: kk === null ? null : keyOf("kk", kk),
    birthDate: candidate.birthDate,
    sex: candidate.sex,
    villageCode: village.ok ? village.code : null,
  };
}
