"use client";
import { useState } from "react";
import { buttonClass } from "./button-class";

/** Copies the value of the field with this id; says in its own word what came of it. */
export function CopyButton({ from }: { from: string }) {
  const [word, setWord] = useState("Copy");
  return (
    <button
      type="button"
      className={buttonClass("primary")}
      aria-live="polite"
      onClick={async () => {
        const field = document.getElementById(from);
        if (!(field instanceof HTMLInputElement)) return;
        field.select();
        try {
          await navigator.clipboard.writeText(field.value);
          setWord("Copied");
        } catch {
          setWord("Copy it by hand");
        }
      }}
    >
      {word}
    </button>
  );
}
