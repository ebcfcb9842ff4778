import { clsx } from "clsx";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import type { Density } from "./density-choice.ts";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** `end` for figures: right, tabular, unbroken. */
  align?: "start" | "end";
  width?: string;
  /** For what is ticked or pressed in each row: its name is only read aloud, and it is not printed. */
  headerHidden?: boolean;
  /**
   * What the cell becomes in a card on a phone: `main` the name, `start` below it, `corner` at the right of those, `full` a
   * line of its own; `label` (the default) a line that says the header before the value; `hide` nothing.
   */
  card?: "main" | "start" | "corner" | "full" | "label" | "hide";
  sort?: { href: string; direction: "ascending" | "descending" | null };
};

/**
 * A table made on the server: real `table`, head that stays, figures at the right. On a phone each row is a card.
 * `expansion` is a second row below its row; `edge` marks a row at the left without colouring it.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  density,
  selectedKey,
  edge,
  expansion,
  foot,
  stickyHead = false,
  flush = false,
  className,
}: {
  /** Read aloud; not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** As the person chose, if nothing is said. A small table that only informs is always compact. */
  density?: Density;
  selectedKey?: string | null;
  edge?: (row: Row) => "block" | "review" | null;
  expansion?: (row: Row) => ReactNode;
  /** The cells of a sum at the end, by column key. */
  foot?: Readonly<Record<string, ReactNode>>;
  stickyHead?: boolean;
  /** No room at its outer edges: it stands in a pane that has its own. */
  flush?: boolean;
  className?: string;
}) {
  return (
    <div data-density={density} className="max-lg:sm:overflow-x-auto print:overflow-visible">
      <table
        className={clsx(
          "card-table w-full border-separate border-spacing-0 text-sm sm:leading-[1.125rem]",
          flush && FLUSH,
          className,
        )}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sticky={stickyHead} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            const below = expansion?.(row);
            return (
              <Fragment key={key}>
                <tr
                  aria-current={key === selectedKey ? "true" : undefined}
                  className={clsx(below && "bg-sheet-2", rowClass(edge?.(row) ?? null))}
                >
                  {columns.map((column) => (
                    <BodyCell key={column.key} column={column} joined={Boolean(below)}>
                      {column.cell(row)}
                    </BodyCell>
                  ))}
                </tr>
                {below && (
                  <tr className={clsx("bg-sheet-2", rowClass(edge?.(row) ?? null))}>
                    <td data-card="full" colSpan={columns.length} className="border-b border-line px-cell pb-3">
                      {below}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td
                  key={column.key}
                  {...cardProps(column)}
                  className={clsx(
                    "h-control border-t border-line-strong px-cell font-semibold",
                    alignClass(column.align),
                  )}
                >
                  {foot[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

const FLUSH =
  "max-sm:[&_tr]:px-0! sm:[&_td:first-child]:pl-0 sm:[&_td:last-child]:pr-0 sm:[&_th:first-child]:pl-0 sm:[&_th:last-child]:pr-0";

function HeadCell<Row>({ column, sticky }: { column: Column<Row>; sticky: boolean }) {
  return (
    <th
      scope="col"
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={column.sort?.direction ?? undefined}
      data-aside={column.headerHidden ? "" : undefined}
      className={clsx(
        "border-b border-line-strong bg-sheet px-cell py-[7px] align-bottom text-xs font-medium whitespace-nowrap text-ink-2",
        column.align === "end" ? "text-right" : "text-left",
        sticky && "sm:sticky sm:top-0 sm:z-2",
      )}
    >
      {column.sort ? <SortLink column={column} sort={column.sort} /> : <HeadText column={column} />}
    </th>
  );
}

function HeadText<Row>({ column }: { column: Column<Row> }) {
  return column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header;
}

function SortLink<Row>({ column, sort }: { column: Column<Row>; sort: NonNullable<Column<Row>["sort"]> }) {
  const Icon = sort.direction === null ? ChevronsUpDown : SORT_ICONS[sort.direction];
  return (
    <Link
      href={sort.href}
      scroll={false}
      className="-my-1 inline-flex min-h-6 items-center gap-1 text-inherit no-underline hover:text-ink hover:underline"
    >
      {column.header}
      <Icon size={12} aria-hidden />
    </Link>
  );
}

const SORT_ICONS = { ascending: ArrowUp, descending: ArrowDown } as const;

function BodyCell<Row>({ column, joined, children }: { column: Column<Row>; joined: boolean; children: ReactNode }) {
  return (
    <td
      {...cardProps(column)}
      className={clsx(
        "h-row px-cell py-row-pad align-middle",
        joined ? "max-sm:border-0" : "border-b border-line",
        alignClass(column.align),
      )}
    >
      {children}
    </td>
  );
}

function alignClass(align: "start" | "end" | undefined): string | undefined {
  return align === "end" ? "tabular text-right whitespace-nowrap" : undefined;
}

function cardProps<Row>(column: Column<Row>) {
  const card = column.card ?? "label";
  const label = typeof column.header === "string" ? column.header : undefined;
  const aside = column.headerHidden ? "" : undefined;
  return { "data-card": card, "data-label": card === "label" ? label : undefined, "data-aside": aside };
}

function rowClass(edge: "block" | "review" | null): string {
  return clsx(
    "hover:bg-sheet-2 aria-[current]:bg-accent-soft sm:aria-[current]:[&>td:first-child]:shadow-[inset_3px_0_0_var(--color-accent)] max-sm:aria-[current]:shadow-[inset_3px_0_0_var(--color-accent)]",
    edge === "block" && EDGE_BLOCK,
    edge === "review" && EDGE_REVIEW,
  );
}

const EDGE_BLOCK =
  "sm:[&>td:first-child]:shadow-[inset_3px_0_0_var(--color-blokir)] max-sm:shadow-[inset_3px_0_0_var(--color-blokir)]";
const EDGE_REVIEW =
  "sm:[&>td:first-child]:shadow-[inset_3px_0_0_var(--color-periksa)] max-sm:shadow-[inset_3px_0_0_var(--color-periksa)]";

/** The two lines of a main cell: a name, and what tells it apart; one behind the other where rows are compact. */
export function CellTitle({ children, sub }: { children: ReactNode; sub?: ReactNode }) {
  return (
    <>
      <span className="font-medium">{children}</span>
      {sub && <span className="row-sub text-xs text-ink-2">{sub}</span>}
    </>
  );
}
