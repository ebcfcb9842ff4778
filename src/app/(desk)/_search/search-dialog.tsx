"use client";

import { clsx } from "clsx";
import { Search, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from "react";
import type { FoundKind } from "#application/search/search-desk.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { useLeaving } from "#ui/kit/leave-context.ts";
import { Spinner } from "#ui/kit/spinner.tsx";
import { useModal } from "#ui/kit/use-modal.ts";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { groupsOf, type SearchOption, type SearchPage } from "./search-groups.ts";
import { SearchList } from "./search-list.tsx";
import { useFindings } from "./use-findings.ts";

/**
 * The search over the page: a field and, below it, what was found; arrows choose, Enter goes there, Esc closes. An Enter before the
 * answer waits for it, and goes where the best kind found has one line only: of several people one has to look who is meant.
 */
export function SearchDialog({
  open,
  onClose,
  pages,
  findsPeople,
}: {
  open: boolean;
  onClose: () => void;
  pages: readonly SearchPage[];
  findsPeople: boolean;
}) {
  const t = useTranslations("shell.search");
  const ref = useModal(open);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the ground behind; the key for it is Esc, native here
    <dialog
      ref={ref}
      aria-label={t("title")}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
      className="m-auto mt-2 hidden max-h-[min(560px,calc(100dvh-16px))] w-[calc(100%-24px)] max-w-[620px] flex-col overflow-hidden rounded-lg border border-line-strong bg-sheet p-0 text-ink shadow-pop backdrop:bg-[rgb(11_28_34/0.42)] open:flex max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:max-w-none max-sm:rounded-none max-sm:border-0"
    >
      {open && <SearchBox pages={pages} findsPeople={findsPeople} onClose={onClose} />}
    </dialog>
  );
}

function SearchBox({
  pages,
  findsPeople,
  onClose,
}: {
  pages: readonly SearchPage[];
  findsPeople: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("shell.search");
  const format = formats(useLocale());
  const router = useRouter();
  const { leave } = useLeaving();
  const id = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const [all, setAll] = useState<FoundKind | null>(null);
  const { findings, refusal, isAsking } = useFindings(text, all);
  const groups = groupsOf(
    { findings, pages, text, all },
    {
      name: properName,
      people: (count) => t("members", { count }),
      members: (names) => t("named", { names: names.join(", ") }),
      row: (row) => t("row", { row }),
      period: format.period,
    },
  );
  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(chosen, options.length - 1)];
  const [isHasty, setHasty] = useState(false);

  const goWhereOnlyOneIsMeant = useEffectEvent(() => {
    setHasty(false);
    const [only, ...others] = groups[0]?.options ?? [];
    if (only && others.length === 0) go(only);
  });
  useEffect(() => {
    if (isHasty && !isAsking) goWhereOnlyOneIsMeant();
  }, [isHasty, isAsking]);

  function go(option: SearchOption) {
    if ("all" in option) {
      setAll(option.all);
      return setChosen(0);
    }
    const { href } = option;
    leave(() => {
      onClose();
      router.push(href);
    });
  }

  function steer(event: KeyboardEvent) {
    const step = STEPS[event.key];
    setHasty(false);
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setChosen((now) => (Math.min(now, options.length - 1) + step + options.length) % options.length);
    }
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (isAsking) setHasty(true);
      else if (current) go(current);
    }
  }

  return (
    <>
      <div className="flex shrink-0 items-center gap-2.5 border-b border-line px-4 max-sm:pr-1.5">
        <Search size={17} aria-hidden className="shrink-0 text-ink-2" />
        <input
          role="combobox"
          aria-label={t("title")}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current && `${id}-${current.key}`}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={120}
          data-autofocus
          value={text}
          placeholder={findsPeople ? t("placeholder") : t("pagesOnly")}
          onChange={(event) => {
            setText(event.target.value);
            setAll(null);
            setChosen(0);
          }}
          onKeyDown={steer}
          className="h-12 min-w-0 flex-1 bg-transparent text-md outline-none max-sm:h-14"
        />
        {isAsking && <Spinner />}
        <button
          type="button"
          aria-label={t("close")}
          onClick={onClose}
          className="grid size-7 shrink-0 place-items-center rounded-sm text-ink-2 hover:bg-sheet-3 max-sm:size-11"
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      <p role="status" className="sr-only">
        {isAsking ? "" : t("found", { count: options.length })}
      </p>
      <div className="min-h-0 flex-1 overflow-auto">
        <RefusalMessage refusal={refusal} className="m-3" />
        <SearchList id={id} groups={groups} current={current?.key ?? null} onChoose={go} />
        {all !== null && groups.some(({ isCut }) => isCut) && (
          <p className="px-4 pt-1 pb-3 text-xs text-ink-2">{t("cut", { count: options.length })}</p>
        )}
        {options.length === 0 && refusal === null && (
          <p className={clsx("px-4 py-6 text-center text-sm text-ink-2", isAsking && "invisible")}>
            {findsPeople ? t("none") : t("noPage")}
          </p>
        )}
      </div>
      <footer className="flex shrink-0 items-center gap-3 border-t border-line px-4 py-2 text-xs text-ink-2">
        <p id={`${id}-hint`} className="flex-1">
          {findsPeople ? t("hint") : t("hintPages")}
        </p>
        <span aria-hidden className="flex items-center gap-1.5 whitespace-nowrap max-sm:hidden">
          <KeyHint>↑</KeyHint>
          <KeyHint>↓</KeyHint>
          <KeyHint>Enter</KeyHint>
          <KeyHint>Esc</KeyHint>
        </span>
      </footer>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
