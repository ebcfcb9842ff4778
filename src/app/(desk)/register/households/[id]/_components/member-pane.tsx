import { useTranslations } from "next-intl";
import type { DescribedHousehold, DescribedMember } from "#application/register/describe-household.ts";
import { properName } from "#i18n/proper-name.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { revealNik } from "../actions.ts";
import { NikCell } from "./nik-cell.tsx";

/** The members with their masked NIK, the head first. */
export function MemberPane({ household, mayReveal }: { household: DescribedHousehold; mayReveal: boolean }) {
  const t = useTranslations("register.household.members");
  const values = useTranslations("criteria.values");
  const about = useAbout();
  const columns: Column<DescribedMember>[] = [
    {
      key: "name",
      header: t("name"),
      card: "main",
      width: "172px",
      cell: ({ personId, name, maskedNik }) => (
        <>
          <span className="font-medium">{properName(name)}</span>
          <NikCell
            personId={personId}
            householdId={household.id}
            name={properName(name)}
            masked={maskedNik}
            reveal={mayReveal ? revealNik : null}
          />
        </>
      ),
    },
    {
      key: "relation",
      header: t("relation"),
      card: "corner",
      cell: ({ relation }) => (relation ? values(`relation.${relation}`) : "–"),
    },
    {
      key: "age",
      header: t("age"),
      align: "end",
      card: "start",
      cell: (member) => <Age age={member.age} about={about(member)} />,
    },
    { key: "about", header: t("about"), card: "hide", cell: about },
  ];
  return (
    <Pane title={t("title")} note={household.release.label}>
      {household.members.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <Table
          caption={t("title")}
          columns={columns}
          rows={household.members}
          rowKey={({ personId }) => personId}
          flush
        />
      )}
    </Pane>
  );
}

/** Under the heading "Umur" a bare number; on a phone, where there is none, with its unit and with what else is said. */
function Age({ age, about }: { age: number | null; about: string }) {
  const t = useTranslations("register.household.members");
  return (
    <>
      <span className="sm:hidden">
        {age === null ? t("noAge") : t("years", { age })}, {about}
      </span>
      <span className="max-sm:hidden">{age ?? <span className="text-ink-2">{t("ageUnknown")}</span>}</span>
    </>
  );
}

/** Work, or school for whoever is at school; first of all whether they live and live here. */
function useAbout(): (member: DescribedMember) => string {
  const t = useTranslations("register.household.members");
  const values = useTranslations("criteria.values");
  return ({ status, occupation, education, enrolled }) => {
    if (status === "DECEASED") return t("deceased");
    if (status === "MOVED") return t("moved");
    if (enrolled && education) return t("student", { level: values(`education.${education}`) });
    if (occupation) return values(`occupation.${occupation}`);
    return education ? values(`education.${education}`) : "–";
  };
}
