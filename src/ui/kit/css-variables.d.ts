import "react";

declare module "react" {
  /** A style may set custom properties, which the classes of the same element read. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
