"use client";

import { ClipboardPaste, Download, ListPlus, Pencil, Upload } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { ListView } from "../loader.ts";
import { RowDialog } from "./row-dialog.tsx";

const LOOK =
  "grid grid-cols-[24px_minmax(0,1fr)] gap-x-3 rounded-md border border-line-strong p-3.5 text-left text-sm text-ink no-underline hover:border-accent hover:bg-accent-soft";

/** A list without rows: the ways in which rows come. */
export function EmptyList({ list }: { list: ListView }) {
  const t = useTranslations("lists");
  const [isTyping, setTyping] = useState(false);
  return (
    <div className="mx-auto grid max-w-3xl gap-4 px-pane py-7">
      <div className="grid gap-1">
        <h2 className="text-lg">{t("emptyTitle")}</h2>
        <p className="text-ink-2">{t("emptyBody")}</p>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Way href={`/lists/${list.id}/import`} icon={<Upload size={18} />} title={t("add.upload")}>
          {t("add.uploadBody")}
        </Way>
        <Way href={`/lists/${list.id}/paste`} icon={<ClipboardPaste size={18} />} title={t("add.paste")}>
          {t("add.pasteBody")}
        </Way>
        <Way href={`/lists/${list.id}/pick`} icon={<ListPlus size={18} />} title={t("add.pick")}>
          {t("add.pickBody")}
        </Way>
        <button type="button" className={LOOK} onClick={() => setTyping(true)}>
          <WayWords icon={<Pencil size={18} />} title={t("add.type")}>
            {t("add.typeBody")}
          </WayWords>
        </button>
        <a href={`/programmes/${list.programme.id}/template`} download className={LOOK}>
          <WayWords icon={<Download size={18} />} title={t("add.template")}>
            {t("add.templateBody")}
          </WayWords>
        </a>
      </div>
      <RowDialog open={isTyping} onClose={() => setTyping(false)} fund={list.programme.fund} candidateId={null} />
    </div>
  );
}

function Way({ href, icon, title, children }: { href: string; icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <Link href={href} className={LOOK}>
      <WayWords icon={icon} title={title}>
        {children}
      </WayWords>
    </Link>
  );
}

function WayWords({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <>
      <span aria-hidden className="mt-0.5 text-accent">
        {icon}
      </span>
      <span>
        <b className="block text-base">{title}</b>
        <span className="text-ink-2">{children}</span>
      </span>
    </>
  );
}
