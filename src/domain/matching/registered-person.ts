import type { Household } from "../register/household.ts";
import type { Sex } from "../register/person.ts";
import type { IsoDate } from "../shared/date.ts";
import type { HouseholdId, PersonId } from "../shared/id.ts";
import type { RegionCode } from "../shared/region-code.ts";
import { usableKk, usableNik } from "./usable-number.ts";

/** A person a row may mean, as far as matching looks at them. `null` is unknown. */
export type RegisteredPerson = {
  personId: PersonId;
  householdId: HouseholdId;
  name: string;
  /** Equal exactly when two valid NIKs are: the digits, or their blind index. `null`: no NIK, or one that is not valid. */
  nikKey: string | null;
  /** The digits, for who may open them; without them a typing slip in a NIK is not recognised. */
  nikDigits: string | null;
  /** As `nikKey`, of the family card. Placeholders have none. */
  kkKey: string | null;
  birthDate: IsoDate | null;
  sex: Sex | null;
  villageCode: RegionCode;
  /** `false`: only a superseded release names them. They are matched where the active one has nobody as certain. */
  inActiveRelease: boolean;
};

/** The people of households held in memory, their numbers being their own keys. */
export function registeredPeopleOf(households: Iterable<Household>): RegisteredPerson[] {
  return [...households].flatMap((household) =>
    household.members.map(({ id, name, nik, kk, birthDate, sex }) => {
      const usable = usableNik(nik);
      return {
        personId: id,
        householdId: household.id,
        name,
        nikKey: usable?.isValid ? usable.digits : null,
        nikDigits: usable?.digits ?? null,
        kkKey: usableKk(kk),
        birthDate,
        sex,
        villageCode: household.villageCode,
        inActiveRelease: !household.superseded,
      };
    }),
  );
}
