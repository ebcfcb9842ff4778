"use client";

import { PageFailed, type PageFailedProps } from "#ui/shell/page-failed.tsx";

/** A page outside the desk that throws, or the desk itself. */
export default function Failed(props: PageFailedProps) {
  return (
    <main>
      <PageFailed {...props} />
    </main>
  );
}
