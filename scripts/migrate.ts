import { openDatabase } from "@/db/open";
import { place } from "./place";

/** Applies what is missing to the database of this installation, then ends. */
const database = await openDatabase(place());
await database.close();
console.log("The database is up to date.");
