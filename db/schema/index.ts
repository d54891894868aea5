export * from "./assessments";
export * from "./comments";
export * from "./engagements";
export * from "./goals";
export * from "./organizations";
export * from "./people";
export * from "./releases";
