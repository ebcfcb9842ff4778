"use client";

import { PageFailed, type PageFailedProps } from "#ui/shell/page-failed.tsx";

/** A page of the desk that throws: the bar stays, and with it every other page. */
export default function FailedOnTheDesk(props: PageFailedProps) {
  return <PageFailed {...props} />;
}
