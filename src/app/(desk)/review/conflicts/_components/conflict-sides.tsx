import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { SIDES } from "#domain/screening/conflict.ts";
import { FUNDER_CLASS } from "#ui/kit/funder-mark.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { FUNDER_OF, OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { type ConflictLineName, conflictCells } from "./conflict-cells.tsx";

/** Both sides in one table, line by line; the suggested one tinted. On a phone the two stand under each line's name. */
export function ConflictSides({ conflict, words }: { conflict: OpenedConflict; words: FlagWords }) {
  const t = useTranslations("conflict");
  const suggested = conflict.suggestion?.side ?? null;
  const lines = conflict.status === "OPEN" ? [...LINES, "instead" as const] : LINES;
  const cells = conflictCells(words);
  return (
    <table className="w-full table-fixed border-collapse text-sm leading-[18px] max-sm:block max-sm:[&>*]:block">
      <caption className="sr-only">{t("sides")}</caption>
      <thead className="max-sm:sticky max-sm:top-0 max-sm:z-1 max-sm:bg-sheet">
        <tr className="max-sm:grid max-sm:grid-cols-2">
          <td className="w-[118px] max-sm:hidden" />
          {SIDES.map((side) => (
            <th
              key={side}
              scope="col"
              className={clsx(
                FUNDER_CLASS[FUNDER_OF[conflict.sides[side].owner.kind]],
                "border-t-3 border-b border-t-(--funder) border-b-line-strong px-3 pt-2 pb-[7px] text-left text-button font-strong max-sm:px-2",
                side === 1 && "border-l border-l-line",
                side === suggested && "bg-accent-soft text-accent-ink",
              )}
            >
              <span className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
                <OrganisationMark kind={conflict.sides[side].owner.kind} name={conflict.sides[side].owner.name} />
                {side === suggested && (
                  <Severity level="clear" tag>
                    {t("suggested")}
                  </Severity>
                )}
                <span className="w-full font-normal">
                  <ProposalStateMark state={conflict.sides[side].list.state} />
                </span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {lines.map((line) => (
          <tr key={line} className="max-sm:grid max-sm:grid-cols-2">
            <th
              scope="row"
              className="border-b border-line py-1 pr-2.5 text-left align-top text-xs leading-[18px] font-medium text-ink-2 max-sm:col-span-2 max-sm:border-0 max-sm:pt-2.5 max-sm:pb-0 max-sm:text-sm"
            >
              {t(`lines.${line}`)}
            </th>
            {SIDES.map((side) => (
              <td
                key={side}
                className={clsx(
                  "border-b border-line px-3 py-1 align-top max-sm:min-w-0 max-sm:px-2 max-sm:pb-2.5 max-sm:text-md",
                  side === 1 ? "border-l" : "max-sm:pl-0",
                  side === suggested && "sm:bg-accent-soft",
                )}
              >
                {cells[line](conflict.sides[side])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LINES = ["need", "programme", "period", "money", "criteria"] as const satisfies readonly ConflictLineName[];
