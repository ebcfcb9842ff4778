/** Controls are taller here than at the desk: there are few, and everybody meets them. */
export const ENTRY_CONTROL = "h-[42px]! text-md! max-lg:h-12!";
