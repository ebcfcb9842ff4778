/** A person of the register as matching is given them: texts as written, empty where unknown. */
export type RegisterLine = {
  personId: string;
  householdId: string;
  kk: string;
  nik: string;
  name: string;
  /** L or P; M or F are read too. */
  sex: string;
  birthDate: string;
  birthPlace: string;
  relation: string;
  districtCode: string;
  villageCode: string;
  village: string;
  rt: string;
  rw: string;
  address: string;
};
