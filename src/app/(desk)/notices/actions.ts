"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { openNotice } from "#application/notice/open-notice.ts";
import { readNotices } from "#application/notice/read-notices.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";

const Notice = z.object({ noticeId: z.uuid() });

/** Marks a notice read and goes where it leads. */
export async function openNoticeAction(form: FormData): Promise<void> {
  const request = await requireRequest();
  const input = Notice.safeParse(Object.fromEntries(form));
  if (!input.success) redirect("/notices");
  const opened = await openNotice(request, input.data);
  revalidatePath("/", "layout");
  redirect(opened.ok ? opened.value.href : "/notices");
}

export async function readAllNotices(): Promise<void> {
  const request = await requireRequest();
  await readNotices(request);
  revalidatePath("/", "layout");
}
