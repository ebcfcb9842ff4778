import type { Candidate } from "../proposal/candidate.ts";
import { splitDistrict } from "../register/village-resolver.ts";
import type { ListLine } from "./read/list-line.ts";

/** A row of a list as matching reads it. */
export function toListLine({ id, name, nik, kk, birthDate, sex, village, district, address }: Candidate): ListLine {
  const { place, within } = splitDistrict(village ?? "", district ?? "");
  return {
    rowId: id,
    name,
    nik: nik ?? "",
    kk: kk ?? "",
    sex: sex ?? "",
    birthPlace: "",
    birthDate: birthDate ?? "",
    village: place,
    district: within,
    address: address ?? "",
  };
}
