"use client";

import { ChevronLeft } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useState, useTransition } from "react";
import type { ImportMapping } from "#domain/import/import-file.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { BottomBar } from "../kit/bottom-bar.tsx";
import { Button } from "../kit/button.tsx";
import { Checkbox } from "../kit/checkbox.tsx";
import { DescriptionList } from "../kit/description-list.tsx";
import { LinkButton } from "../kit/link-button.tsx";
import { Message } from "../kit/message.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import {
  type Choice,
  damagedFields,
  groundOf,
  type MappingFile,
  mappingOf,
  missingFields,
  proposedChoice,
  withField,
} from "./mapping-file.ts";
import { MappingTable } from "./mapping-table.tsx";
import { type ChooseSheets, SheetChoice } from "./sheet-choice.tsx";

/** Only a release of two files has tabs. */
const Tabs = lazy(async () => ({ default: (await import("../kit/tabs.tsx")).Tabs }));

export type AgreeInput = { importId: string; mapping: ImportMapping; remember: boolean; acceptsDamage: boolean };

type Mapped = { file: MappingFile; choice: Choice; decided: ReadonlySet<number> };

type MappingProps = {
  importId: string;
  files: readonly MappingFile[];
  backHref: string;
  /** Where the check is watched. */
  nextHref: string;
  /** What to know about this kind's columns. */
  note?: ReactNode;
  agree: (input: AgreeInput) => Promise<Result<null>>;
  chooseSheets: ChooseSheets;
};

/**
 * The second step: what each column means, proposed by its title, changed by the officer, remembered for the next file. Other
 * sheets of a workbook have other columns: the choice begins anew.
 */
export function MappingStep(props: MappingProps) {
  const read = props.files.flatMap(({ fileId, sheets }) => [
    fileId,
    ...sheets.flatMap(({ name, isRead }) => (isRead ? [name] : [])),
  ]);
  return <ColumnChoice key={read.join("|")} {...props} />;
}

function ColumnChoice({ importId, files, backHref, nextHref, note, agree, chooseSheets }: MappingProps) {
  const t = useTranslations("import.map");
  const roles = useTranslations("import.roles");
  const router = useRouter();
  const [mapped, setMapped] = useState<readonly Mapped[]>(() =>
    files.map((file) => ({ file, choice: proposedChoice(file), decided: new Set<number>() })),
  );
  const [remember, setRemember] = useState(true);
  const [acceptsDamage, setAcceptsDamage] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startAgreeing] = useTransition();

  const choose = (at: number) => (column: number, field: string) =>
    setMapped((all) =>
      all.map((one, i) =>
        i === at
          ? { ...one, choice: withField(one.choice, { column, field }), decided: new Set([...one.decided, column]) }
          : one,
      ),
    );

  const confirm = () =>
    startAgreeing(async () => {
      const mapping = Object.fromEntries(mapped.map(({ file, choice }) => [file.role, mappingOf(choice)]));
      const answer = await agree({ importId, mapping, remember, acceptsDamage });
      if (answer.ok) router.push(nextHref);
      else setRefusal(answer.error);
    });

  const open = mapped.flatMap(openColumns);
  const damage = mapped.flatMap(({ file, choice }) => damagedFields(file, choice).map((field) => ({ file, field })));
  return (
    <>
      <div className="grid gap-x-7 gap-y-4 px-pane pt-4 pb-6 lg:grid-cols-[minmax(0,1fr)_320px]">
        {mapped.length === 1 && mapped[0] ? (
          <MappingTable {...mapped[0]} onChoose={choose(0)} />
        ) : (
          <Suspense fallback={<TabsToCome first={mapped[0]} />}>
            <Tabs
              label={t("caption")}
              tabs={mapped.map((one, i) => ({
                value: one.file.role,
                label: roles(one.file.role),
                content: <MappingTable {...one} onChoose={choose(i)} />,
              }))}
            />
          </Suspense>
        )}
        <aside className="grid content-start gap-3.5 text-sm">
          {mapped.map((one) => (
            <FileSummary key={one.file.role} mapped={one} titled={mapped.length > 1} />
          ))}
          {mapped.map(({ file }) => (
            <SheetChoice key={file.fileId} importId={importId} file={file} choose={chooseSheets} />
          ))}
          {damage.map(({ file, field }) => (
            <DamageMessage key={`${file.role} ${field}`} file={file} field={field} />
          ))}
          {damage.length > 0 && (
            <Checkbox
              label={t("damagedAccept")}
              checked={acceptsDamage}
              onChange={(event) => setAcceptsDamage(event.target.checked)}
            />
          )}
          {open.slice(0, 2).map((title) => (
            <Message key={title} level="review" title={t("unknownTitle", { column: title })}>
              {t("unknownBody")}
            </Message>
          ))}
          {note}
          <Checkbox label={t("remember")} checked={remember} onChange={(event) => setRemember(event.target.checked)} />
          <RefusalMessage refusal={refusal} />
        </aside>
      </div>
      <BottomBar
        className="mt-auto"
        note={t("note", { count: open.length })}
        back={
          <LinkButton href={backHref} tone="quiet" icon={<ChevronLeft size={15} aria-hidden />}>
            {t("back")}
          </LinkButton>
        }
        actions={
          <AgreeButton
            mapped={mapped}
            pending={pending}
            blocked={damage.length > 0 && !acceptsDamage}
            onConfirm={confirm}
          />
        }
      />
    </>
  );
}

/** As high as the tabs, with the table of the first below: nothing moves when they come. */
function TabsToCome({ first }: { first: Mapped | undefined }) {
  return (
    <div>
      <div aria-hidden className="h-control border-b border-line" />
      {first && <MappingTable {...first} onChoose={() => undefined} />}
    </div>
  );
}

type AgreeButtonProps = { mapped: readonly Mapped[]; pending: boolean; blocked: boolean; onConfirm: () => void };

function AgreeButton({ mapped, pending, blocked, onConfirm }: AgreeButtonProps) {
  const t = useTranslations("import.map");
  const fields = useTranslations("import.fields");
  const missing = mapped.flatMap(({ file, choice }) => missingFields(file, choice)).map((field) => fields(field));
  const locked = missing.length > 0 ? t("missing", { fields: missing.join(", ") }) : t("damagedLocked");
  return (
    <Button
      tone="primary"
      aria-busy={pending}
      onClick={pending ? undefined : onConfirm}
      {...(missing.length > 0 || blocked ? { lockedReason: locked } : {})}
    >
      {t("next")}
    </Button>
  );
}

function FileSummary({ mapped, titled }: { mapped: Mapped; titled: boolean }) {
  const t = useTranslations("import.map");
  const roles = useTranslations("import.roles");
  const { file, choice } = mapped;
  const grounds = file.columns.map((_, column) => groundOf(file, { column, field: choice[column] ?? "" }));
  const count = (...wanted: string[]) => String(grounds.filter((ground) => wanted.includes(ground)).length);
  return (
    <div>
      <h2 className="mb-1.5 text-button">
        {titled && `${roles(file.role)}: `}
        {t("read", { count: file.columns.length })}
      </h2>
      <DescriptionList
        figures
        items={[
          { term: t("automatic"), value: count("EXACT", "ALIAS", "REMEMBERED") },
          { term: t("look"), value: count("GUESS", "CONTENT") },
          { term: t("ignored"), value: count("KNOWN") },
          { term: t("unknown"), value: count("UNKNOWN") },
        ]}
      />
    </div>
  );
}

function DamageMessage({ file, field }: { file: MappingFile; field: string }) {
  const t = useTranslations("import.map");
  const fields = useTranslations("import.fields");
  return (
    <Message level="block" title={t("damagedTitle", { field: fields(field), file: file.name })}>
      {t("damagedBody")}
    </Message>
  );
}

function openColumns({ file, choice, decided }: Mapped): string[] {
  return file.columns.flatMap(({ title }, column) => {
    const ground = groundOf(file, { column, field: choice[column] ?? "" });
    return ground === "UNKNOWN" && !decided.has(column) ? [title] : [];
  });
}
