"use client";

import { Clock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import type { FileRole } from "#domain/import/import-file.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { formats } from "#i18n/format.ts";
import { BottomBar } from "../kit/bottom-bar.tsx";
import { Button } from "../kit/button.tsx";
import { LinkButton } from "../kit/link-button.tsx";
import { MarkIcon } from "../kit/mark-icon.tsx";
import { Message } from "../kit/message.tsx";
import { ProgressBar } from "../kit/progress-bar.tsx";
import { Spinner } from "../kit/spinner.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import { useProgress } from "./use-progress.ts";

type Stage = FileRole | "FINISH";

/** The fourth step: the load runs in the background, and this page only watches it. */
export function LoadStep({
  importId,
  rows,
  stages,
  usedUntilThen,
  stop,
}: {
  importId: string;
  /** Rows of each file, by role. */
  rows: Readonly<Partial<Record<FileRole, number>>>;
  stages: readonly Stage[];
  /** The release everybody uses until the load is done. */
  usedUntilThen?: string | undefined;
  stop: (input: { importId: string }) => Promise<Result<null>>;
}) {
  const t = useTranslations("import.load");
  const format = formats(useLocale());
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startStopping] = useTransition();
  const progress = useProgress({ importId, until: ({ state }) => state !== "RUNNING" });
  const ended = progress !== null && progress.state !== "RUNNING";

  useEffect(() => {
    if (ended) router.refresh();
  }, [ended, router]);

  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const current = stages.find((stage) => stage === progress?.stage) ?? null;
  const done = rowsDone({ stages, rows, current, done: progress?.done ?? 0 });
  const left = useSecondsLeft(done, total);

  const stopLoad = () =>
    startStopping(async () => {
      const answer = await stop({ importId });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });

  return (
    <>
      <div className="mx-auto mt-9 grid max-w-160 gap-4.5 px-pane pb-6 max-sm:mt-5">
        <h2 className="text-lg">{t("title", { count: format.number(total) })}</h2>
        <ProgressBar
          label={current === null ? t("queued") : t("label")}
          value={done}
          max={Math.max(1, total)}
          valueText={format.percent(total === 0 ? 0 : done / total, 0)}
          detail={left === null ? "" : t("left", { seconds: left })}
        />
        <ol className="grid text-base">
          {stages.map((stage) => (
            <StageLine
              key={stage}
              stage={stage}
              state={stateOf({ stage, stages, current })}
              done={stage === current ? (progress?.done ?? 0) : null}
              total={stage === "FINISH" ? null : (rows[stage] ?? 0)}
            />
          ))}
        </ol>
        <Message level="info">
          {t("leave")} {usedUntilThen && t("leaveRelease", { release: usedUntilThen })}
        </Message>
        <RefusalMessage refusal={refusal} />
        <div>
          <Button tone="danger" aria-busy={pending} onClick={stopLoad}>
            {t("stop")}
          </Button>
        </div>
      </div>
      <BottomBar
        className="mt-auto"
        note={t("note")}
        actions={
          <LinkButton href="/" tone="primary">
            {t("home")}
          </LinkButton>
        }
      />
    </>
  );
}

type StageState = "done" | "current" | "ahead";

function StageLine({
  stage,
  state,
  done,
  total,
}: {
  stage: Stage;
  state: StageState;
  done: number | null;
  total: number | null;
}) {
  const t = useTranslations("import.load");
  const format = formats(useLocale());
  const count = total === null ? "" : countText();
  return (
    <li className="grid grid-cols-[22px_minmax(0,1fr)_auto] items-center gap-2.5 border-t border-line py-2">
      <StageIcon state={state} />
      <span className={STAGE_LOOKS[state]}>{t(`stages.${stage}`)}</span>
      <span className="tabular text-sm text-ink-2">{count}</span>
    </li>
  );

  function countText(): string {
    if (state === "done") return format.number(total ?? 0);
    return t("of", { done: format.number(done ?? 0), total: format.number(total ?? 0) });
  }
}

function StageIcon({ state }: { state: StageState }) {
  if (state === "done") return <MarkIcon level="clear" size={16} />;
  return state === "current" ? <Spinner /> : <Clock size={16} aria-hidden className="text-ink-2" />;
}

const STAGE_LOOKS = { done: "", current: "font-semibold", ahead: "text-ink-2" } as const;

type Place = { stage: Stage; stages: readonly Stage[]; current: Stage | null };

function stateOf({ stage, stages, current }: Place): StageState {
  if (current === null) return "ahead";
  if (stage === current) return "current";
  return stages.indexOf(stage) < stages.indexOf(current) ? "done" : "ahead";
}

type Done = {
  stages: readonly Stage[];
  rows: Readonly<Partial<Record<FileRole, number>>>;
  current: Stage | null;
  done: number;
};

function rowsDone({ stages, rows, current, done }: Done): number {
  if (current === null) return 0;
  const before = stages.slice(0, stages.indexOf(current));
  const finished = before.reduce((sum, stage) => sum + (stage === "FINISH" ? 0 : (rows[stage] ?? 0)), 0);
  return current === "FINISH" ? finished : finished + done;
}

/** From the speed since this page began to watch; null until that says something. */
function useSecondsLeft(done: number, total: number): number | null {
  const began = useRef<{ at: number; done: number } | null>(null);
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => {
    if (done === 0 || done >= total) return setLeft(null);
    const now = performance.now();
    began.current ??= { at: now, done };
    const { at, done: doneThen } = began.current;
    if (done === doneThen) return;
    setLeft(Math.max(1, Math.round(((total - done) * (now - at)) / (done - doneThen) / 1000)));
  }, [done, total]);

  return left;
}
