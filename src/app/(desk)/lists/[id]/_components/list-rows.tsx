"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { DensitySwitch } from "#ui/shell/preference-switches.tsx";
import { findRows } from "../../actions.ts";
import { hrefOf } from "../list-href.ts";
import type { ListAddress } from "../list-query.ts";
import type { ListView } from "../loader.ts";
import { DownloadMenu } from "./download-menu.tsx";
import { ListRefusalMessage } from "./list-refusal-message.tsx";
import { ListTable } from "./list-table.tsx";

/** How many rows a page has, as the server cuts them. */
const PAGE_ROWS = 50;
const PAUSE_MS = 250;

/** The tool bar and the rows below it. Names are looked for without the address ever holding one. */
export function ListRows({ list, address }: { list: ListView; address: ListAddress }) {
  const t = useTranslations("lists");
  const [text, setText] = useState("");
  const found = useFoundRows(list, address, text);
  const shown = found ?? list;
  const first = (shown.page - 1) * PAGE_ROWS + 1;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3 py-2 max-sm:px-pane">
        <div className="w-60 max-sm:w-full">
          <TextInput
            type="search"
            size="sm"
            value={text}
            onChange={(event) => setText(event.target.value)}
            aria-label={t("search")}
            placeholder={t("search")}
            lead={<Search size={14} />}
            autoComplete="off"
          />
        </div>
        <p className="min-w-0 flex-1 text-xs text-ink-2 max-sm:basis-full" aria-live="polite">
          <Range {...{ text, first }} total={shown.found} last={first + shown.rows.length - 1} list={list} />
        </p>
        <div className="max-sm:hidden">
          <DensitySwitch inToolbar />
        </div>
        <DownloadMenu programmeId={list.programme.id} />
      </div>
      <ListRefusalMessage />
      {shown.rows.length > 0 ? (
        <ListTable
          rows={shown.rows}
          programme={list.programme}
          isRemoved={address.view === "removed"}
          isSigned={list.state === "APPROVED" || list.state === "DELIVERED"}
        />
      ) : (
        <EmptyState title={text.trim() === "" ? t("rowsNone") : t("searchNone")} />
      )}
      {found === null && list.pages > 1 && (
        <Pagination page={list.page} pages={list.pages} hrefFor={(page) => hrefOf(list.id, address, { page })} />
      )}
    </>
  );
}

function Range({
  text,
  first,
  last,
  total,
  list,
}: {
  text: string;
  first: number;
  last: number;
  total: number;
  list: ListView;
}) {
  const t = useTranslations("lists");
  if (text.trim() !== "") return total > 0 && t("searchFound", { count: total });
  const range = total > 0 ? t("range", { first, last, total }) : "";
  return `${range} ${standing(list, t)}`;
}

/** Why rows do not change, and what the reader, or the owner in their place, may still do. */
function standing({ state, may }: ListView, t: (key: string) => string): string {
  switch (state) {
    case "DRAFT":
    case "RETURNED":
      return "";
    case "SUBMITTED":
    case "UNDER_REVIEW":
      return t(`locked.${state}.${may.replace ? "mine" : "others"}`);
    case "APPROVED":
    case "DELIVERED":
    case "REVOKED":
      return t(`locked.${state}`);
  }
}

/** The rows that a name leaves, asked of the server a moment after typing stops; `null` while nothing is looked for. */
function useFoundRows(list: ListView, address: ListAddress, text: string): ListView | null {
  const [found, setFound] = useState<ListView | null>(null);
  const latest = useRef(0);
  const wanted = text.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the list has to be looked through again
  useEffect(() => {
    const number = ++latest.current;
    if (wanted === "") return setFound(null);
    const look = async () => {
      const answer = await findRows({ proposalId: list.id, address: { ...address, page: 1 }, text: wanted });
      if (number === latest.current && answer.ok) setFound(answer.value);
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, list.id, list.version, address]);

  return wanted === "" ? null : found;
}
