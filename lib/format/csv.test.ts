import { describe, expect, it } from "vitest";
import { csvOf } from "./csv";

const line = (...cells: (string | number | null)[]) => csvOf([cells]).slice(1, -2);

describe("rows as CSV", () => {
  it("begin with a byte order mark and end each line as RFC 4180 says", () => {
    expect(
      csvOf([
        ["a", 1],
        ["b", null],
      ]),
    ).toBe("\uFEFFa,1\r\nb,\r\n");
  });

  it("quote what has a comma, a quote or a line in it", () => {
    expect(line("a, b", 'say "yes"', "two\nlines")).toBe('"a, b","say ""yes""","two\nlines"');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "|cmd", "%0A=1"])(
    "never hand a spreadsheet %j as a formula",
    (text) => {
      expect(line(text)).toMatch(/^"?'/);
    },
  );

  it("keep a formula shut in when its text has quotes to break out of", () => {
    expect(line('="a","b"')).toBe(`"'=""a"",""b"""`);
  });

  it("leave numbers numbers, below zero too, and nothing for what is none", () => {
    expect(line(-0.7, 0, 12, Number.NaN, null)).toBe("-0.7,0,12,,");
  });

  it("leave names as they are", () => {
    expect(line("Children’s ward", "Østergård")).toBe("Children’s ward,Østergård");
  });
});
