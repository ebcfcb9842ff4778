import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { IDENTITY_HREF } from "../review/identity/identity-href.ts";
import { AccountTasks } from "./account-tasks.tsx";
import { DeliveryTask } from "./delivery-task.tsx";
import { ListTask } from "./list-task.tsx";
import type { HomePage } from "./loader.ts";
import { TaskGroup, TaskHead, TaskLink, TaskMeta } from "./task-group.tsx";
import { workOf } from "./tasks-of.ts";
import { VisitTasks } from "./visit-tasks.tsx";

/** What waits for this very person, the most urgent kind first. */
export function TasksPane({ page }: { page: HomePage }) {
  const t = useTranslations("home");
  const terms = useTranslations("terms");
  const { date } = formats(useLocale());
  const { tasks, lists, questions, accounts } = page;
  const { today, policies, drafts, deliveries, conflicts } = tasks;
  const total =
    lists.sign.length +
    lists.review.length +
    questions +
    conflicts.length +
    lists.held.length +
    policies.length +
    drafts.length +
    deliveries.length +
    tasks.visits.reduce((sum, { visits }) => sum + visits, 0) +
    (accounts?.length ?? 0);
  return (
    <Pane title={t("waiting")} aside={t("things", { count: total })}>
      {total === 0 && <EmptyState title={t("nothingTitle")}>{t(`nothingBody.${workOf(page.role)}`)}</EmptyState>}
      <TaskGroup
        title={t("sign", { count: lists.sign.length })}
        count={lists.sign.length}
        href="/review"
        linkLabel={t("allLists")}
        items={lists.sign}
        itemKey={({ id }) => id}
      >
        {(list) => <ListTask list={list} today={today} />}
      </TaskGroup>
      <TaskGroup
        title={t("toReview", { count: lists.review.length })}
        count={lists.review.length}
        href="/review"
        linkLabel={t("allLists")}
        items={lists.review}
        itemKey={({ id }) => id}
      >
        {(list) => <ListTask list={list} today={today} />}
      </TaskGroup>
      {questions > 0 && (
        <section className="mt-4 first:mt-0">
          <TaskHead
            title={t("questions", { count: questions })}
            count={questions}
            href={IDENTITY_HREF}
            linkLabel={t("open")}
          />
        </section>
      )}
      <TaskGroup
        title={t("conflicts", { count: conflicts.length })}
        count={conflicts.length}
        href="/review/conflicts"
        linkLabel={t("open")}
        items={conflicts}
        itemKey={({ id }) => id}
      >
        {({ id, need, owners: [first, second] }) => (
          <TaskLink href={`/review/conflicts?flag=${id}`} title={t("conflictBetween", { first, second })}>
            <TaskMeta>{sentenceCase(terms(`need.${need}`))}</TaskMeta>
          </TaskLink>
        )}
      </TaskGroup>
      <TaskGroup
        title={t("held", { count: lists.held.length })}
        count={lists.held.length}
        href="/lists"
        linkLabel={t("allLists")}
        items={lists.held}
        itemKey={({ id }) => id}
      >
        {(list) => <ListTask list={list} today={today} own />}
      </TaskGroup>
      <TaskGroup
        title={t("deliveries", { count: deliveries.length })}
        count={deliveries.length}
        href="/deliveries"
        linkLabel={t("open")}
        items={deliveries}
        itemKey={({ id }) => id}
      >
        {(list) => <DeliveryTask list={list} today={today} />}
      </TaskGroup>
      <TaskGroup
        title={t("drafts", { count: drafts.length })}
        count={drafts.length}
        href="/lists?state=DRAFT"
        linkLabel={t("allDrafts")}
        items={drafts}
        itemKey={({ id }) => id}
      >
        {({ id, title, programme, rows }) => (
          <TaskLink href={`/lists/${id}`} title={title}>
            <TaskMeta>
              <span>{programme}</span>
              <span>{t("rows", { count: rows })}</span>
            </TaskMeta>
          </TaskLink>
        )}
      </TaskGroup>
      <VisitTasks page={page} />
      <TaskGroup
        title={t("policies", { count: policies.length })}
        count={policies.length}
        href="/policy"
        linkLabel={t("open")}
        items={policies}
        itemKey={({ version }) => String(version)}
      >
        {({ version, effectiveFrom, by }) => (
          <TaskLink href="/policy" title={t("policy", { version })}>
            <TaskMeta>
              {by && <span>{by}</span>}
              <span>{t("effectiveFrom", { date: date(effectiveFrom) })}</span>
            </TaskMeta>
          </TaskLink>
        )}
      </TaskGroup>
      {accounts && <AccountTasks accounts={accounts} />}
    </Pane>
  );
}
