"use client";

import { Tabs as RadixTabs } from "radix-ui";
import type { ReactNode } from "react";

export type Tab = { value: string; label: ReactNode; count?: string; content: ReactNode };

/** Parts of one page of which one is seen; arrow keys move between them. Pages of their own are links, not tabs. */
export function Tabs({ label, tabs, defaultValue }: { label: string; tabs: readonly Tab[]; defaultValue?: string }) {
  const first = defaultValue ?? tabs[0]?.value;
  return (
    <RadixTabs.Root {...(first !== undefined && { defaultValue: first })}>
      <RadixTabs.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line px-pane">
        {tabs.map((tab) => (
          <RadixTabs.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px inline-flex min-h-control items-center gap-1.5 border-b-2 border-transparent px-2.5 text-button whitespace-nowrap text-ink-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-strong data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && <span className="tabular text-xs text-ink-2">{tab.count}</span>}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.value} value={tab.value} className="focus-visible:outline-offset-[-2px]">
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
