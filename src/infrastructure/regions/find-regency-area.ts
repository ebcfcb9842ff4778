import { getDistricts, getRegencies, getVillages } from "idn-area-data";

/** A regency as the Kemendagri codes describe it. */
export type RegencyArea = {
  id: string;
  name: string;
  villages: { code: string; name: string; districtCode: string; districtName: string }[];
};

/** A regency by its dotted code, with its districts and villages; null for a code that is none. Data: idn-area-data (ODbL). */
export async function findRegencyArea(id: string): Promise<RegencyArea | null> {
  const regency = (await getRegencies()).find(({ code }) => code === id);
  if (!regency) return null;
  const districts = (await getDistricts()).filter(({ regency_code }) => regency_code === id);
  const districtNames = new Map(districts.map(({ code, name }) => [code, name]));
  const villages = (await getVillages()).flatMap(({ code, district_code, name }) => {
    const districtName = districtNames.get(district_code);
    return districtName === undefined ? [] : [{ code, name, districtCode: district_code, districtName }];
  });
  return { id, name: regency.name, villages };
}
