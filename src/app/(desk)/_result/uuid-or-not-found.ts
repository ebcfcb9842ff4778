import { notFound } from "next/navigation";
import { z } from "zod";

/** An id out of an address; what is none leads to the page that says so, not to the database. */
export function uuidOrNotFound(text: string): string {
  return z.uuid().safeParse(text).data ?? notFound();
}
