import { describe, expect, test } from "vitest";
import { checkPassword, LONGEST_PASSWORD } from "./password.ts";

const hendra = { name: "Hendra Saputra", email: "hendra.s@perkim.example.id" };

describe("a password is taken", () => {
  test.each([
    ["a sentence of one's own", "perahu biru lewat subuh"],
    ["twelve characters that mean nothing", "vX9-mq2Lw7Tz"],
    ["a long sentence that also holds a common word", "sandi kucing oranye tidur siang"],
    ["letters beyond Latin", "пароль-из-других-слов"],
  ])("%s", (_name, password) => {
    expect(checkPassword(password, hendra)).toEqual({ ok: true, value: password });
  });

  test("in one spelling, however the keyboard composes its characters", () => {
    const composed = checkPassword("café di tepi muara", hendra);
    expect(checkPassword("cafe\u0301 di tepi muara", hendra)).toEqual(composed);
  });
});

describe("a password is refused", () => {
  test.each([
    ["shorter than twelve characters", "vX9-mq2Lw7T", "PASSWORD_SHORT"],
    ["eleven emoji, however many bytes they take", "🐟🐠🐡🦐🦀🐙🐚🦑🐬🐳🐋", "PASSWORD_SHORT"],
    ["longer than anyone types", "ab1!".repeat(LONGEST_PASSWORD / 4 + 1), "PASSWORD_LONG"],
    ["digits alone, such as a NIK", "6111011203750001", "PASSWORD_COMMON"],
    ["one character over and over", "zzzzzzzzzzzzzz", "PASSWORD_COMMON"],
    ["a common word and a year", "Rahasia2026!!", "PASSWORD_COMMON"],
    ["common words joined", "sayangkuindonesia", "PASSWORD_COMMON"],
    ["a common word with signs for letters", "P@$$w0rd-2026", "PASSWORD_COMMON"],
    ["the keyboard's rows", "qwertyuiop123", "PASSWORD_COMMON"],
    ["the place and the office", "Kayong_Utara-Bapperida", "PASSWORD_COMMON"],
    ["the own name", "HendraSaputra88", "PASSWORD_COMMON"],
    ["the own address", "perkim.hendra.1", "PASSWORD_COMMON"],
  ])("%s", (_name, password, code) => {
    expect(checkPassword(password, hendra)).toMatchObject({ ok: false, error: { code } });
  });

  test("only where the name is the person's own", () => {
    expect(checkPassword("HendraSaputra88", { name: "Sulastri", email: "sulastri@desa.example.id" }).ok).toBe(true);
  });
});
