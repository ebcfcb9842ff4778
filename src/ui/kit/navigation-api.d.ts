/** The part of the browser's Navigation API that the leave guard uses; absent where the browser has none. */
interface NavigateEvent extends Event {
  readonly navigationType: "push" | "replace" | "reload" | "traverse";
  readonly destination: { readonly key: string; readonly url: string };
}

interface Window {
  readonly navigation?: {
    addEventListener(type: "navigate", listener: (event: NavigateEvent) => void): void;
    removeEventListener(type: "navigate", listener: (event: NavigateEvent) => void): void;
    traverseTo(key: string): unknown;
  };
}
