-- Row-level security also binds the owner of the tables.
alter table "answer" force row level security;--> statement-breakpoint
alter table "api_token" force row level security;--> statement-breakpoint
alter table "assessment" force row level security;--> statement-breakpoint
alter table "check_in" force row level security;--> statement-breakpoint
alter table "comment" force row level security;--> statement-breakpoint
alter table "comment_revision" force row level security;--> statement-breakpoint
alter table "engagement" force row level security;--> statement-breakpoint
alter table "goal" force row level security;--> statement-breakpoint
alter table "goal_version" force row level security;--> statement-breakpoint
alter table "membership" force row level security;--> statement-breakpoint
alter table "organization" force row level security;--> statement-breakpoint
alter table "plan" force row level security;--> statement-breakpoint
alter table "release" force row level security;--> statement-breakpoint
alter table "release_cell" force row level security;--> statement-breakpoint
alter table "release_ledger" force row level security;--> statement-breakpoint
alter table "sharing_agreement" force row level security;--> statement-breakpoint
alter table "thread" force row level security;--> statement-breakpoint
alter table "thread_read" force row level security;--> statement-breakpoint
alter table "unit" force row level security;--> statement-breakpoint
grant usage on schema public to evenkeel_app, evenkeel_system;--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to evenkeel_system;--> statement-breakpoint
-- A viewer's role gets each right by name. The tables of people and sign-ins are not among them.
grant select on "organization", "unit", "api_token", "membership", "engagement", "sharing_agreement",
  "assessment", "answer", "plan", "goal", "goal_version", "check_in", "thread", "comment", "comment_revision",
  "thread_read", "release", "release_cell" to evenkeel_app;--> statement-breakpoint
grant insert on "api_token", "assessment", "answer", "plan", "goal", "goal_version", "check_in", "thread",
  "comment", "comment_revision", "thread_read" to evenkeel_app;--> statement-breakpoint
grant update on "assessment", "answer", "goal", "thread", "comment", "thread_read" to evenkeel_app;--> statement-breakpoint
grant update ("revoked_at") on "api_token" to evenkeel_app;--> statement-breakpoint
grant delete on "goal", "thread", "comment" to evenkeel_app;
