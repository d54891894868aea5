CREATE TABLE "answer" (
	"organization_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid,
	"value" smallint,
	"revision" bigint NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_organization_id_assessment_id_item_key_pk" PRIMARY KEY("organization_id","assessment_id","item_key"),
	CONSTRAINT "answer_value" CHECK ("answer"."value" between 1 and 7)
);
--> statement-breakpoint
ALTER TABLE "answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid,
	"occasion" integer NOT NULL,
	"instrument_version" text NOT NULL,
	"state" text NOT NULL,
	"page_times" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"reviewed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "assessment_occasion" UNIQUE("organization_id","engagement_id","occasion"),
	CONSTRAINT "assessment_state" CHECK ("assessment"."state" in ('assigned','in_progress','submitted','reviewed','expired'))
);
--> statement-breakpoint
ALTER TABLE "assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comment" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"request_key" uuid NOT NULL,
	"shared_at" timestamp (3) with time zone,
	"edited_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "comment_once" UNIQUE("organization_id","author_id","request_key"),
	CONSTRAINT "comment_state" CHECK ("comment"."state" in ('draft','shared','withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comment_revision" (
	"organization_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_revision_organization_id_comment_id_version_pk" PRIMARY KEY("organization_id","comment_id","version")
);
--> statement-breakpoint
ALTER TABLE "comment_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "thread" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"assessment_id" uuid,
	"contrast" text,
	"goal_id" uuid,
	"check_in_id" uuid,
	"state" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"shared_at" timestamp (3) with time zone,
	"last_author_id" uuid,
	"last_shared_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thread_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "thread_one_anchor" CHECK (num_nonnulls("thread"."assessment_id", "thread"."goal_id", "thread"."check_in_id") = 1),
	CONSTRAINT "thread_contrast" CHECK ("thread"."contrast" is null or "thread"."assessment_id" is not null),
	CONSTRAINT "thread_state" CHECK ("thread"."state" in ('open','answered','settled'))
);
--> statement-breakpoint
ALTER TABLE "thread" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "thread_read" (
	"organization_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "thread_read_organization_id_thread_id_person_id_pk" PRIMARY KEY("organization_id","thread_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "thread_read" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"state" text NOT NULL,
	"shares_results" boolean NOT NULL,
	"shares_status" boolean NOT NULL,
	"started_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "engagement_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "engagement_state" CHECK ("engagement"."state" in ('proposed','agreed','active','paused','closed')),
	CONSTRAINT "engagement_two_people" CHECK ("engagement"."coach_id" <> "engagement"."coachee_id")
);
--> statement-breakpoint
ALTER TABLE "engagement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharing_agreement" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"shares_results" boolean NOT NULL,
	"shares_status" boolean NOT NULL,
	"coach_signed_at" timestamp (3) with time zone,
	"coachee_signed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sharing_agreement_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "sharing_agreement_version" UNIQUE("organization_id","engagement_id","version")
);
--> statement-breakpoint
ALTER TABLE "sharing_agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "check_in" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"goal_number" integer NOT NULL,
	"rung" smallint NOT NULL,
	"confidence" smallint NOT NULL,
	"line" text DEFAULT '' NOT NULL,
	"request_key" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_in_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "check_in_once" UNIQUE("organization_id","goal_id","request_key"),
	CONSTRAINT "check_in_rung" CHECK ("check_in"."rung" between -2 and 2),
	CONSTRAINT "check_in_confidence" CHECK ("check_in"."confidence" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "check_in" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"state" text NOT NULL,
	"level" text NOT NULL,
	"contrast" text,
	"side" text,
	"leans_on_goal_id" uuid,
	"statement" text DEFAULT '' NOT NULL,
	"keep_note" text DEFAULT '' NOT NULL,
	"behaviour" text DEFAULT '' NOT NULL,
	"rungs" text[] DEFAULT array['','','','',''] NOT NULL,
	"start_rung" smallint,
	"if_obstacle" text DEFAULT '' NOT NULL,
	"then_response" text DEFAULT '' NOT NULL,
	"due_on" date,
	"rhythm_days" integer DEFAULT 7 NOT NULL,
	"weight" smallint DEFAULT 1 NOT NULL,
	"lesson" text DEFAULT '' NOT NULL,
	"number" integer DEFAULT 1 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"proposed_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"paused_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "goal_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "goal_state" CHECK ("goal"."state" in ('draft','proposed','active','paused','achieved','let_go')),
	CONSTRAINT "goal_level" CHECK ("goal"."level" in ('self','team','organization')),
	CONSTRAINT "goal_side" CHECK ("goal"."side" in ('management','leadership')),
	CONSTRAINT "goal_rungs" CHECK (cardinality("goal"."rungs") = 5),
	CONSTRAINT "goal_start_rung" CHECK ("goal"."start_rung" between -2 and 2),
	CONSTRAINT "goal_rhythm" CHECK ("goal"."rhythm_days" between 1 and 31),
	CONSTRAINT "goal_weight" CHECK ("goal"."weight" between 1 and 3)
);
--> statement-breakpoint
ALTER TABLE "goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_version" (
	"organization_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"behaviour" text NOT NULL,
	"rungs" text[] NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goal_version_organization_id_goal_id_number_pk" PRIMARY KEY("organization_id","goal_id","number")
);
--> statement-breakpoint
ALTER TABLE "goal_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"coachee_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "plan_of_engagement" UNIQUE("organization_id","engagement_id")
);
--> statement-breakpoint
ALTER TABLE "plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_token" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"last_four" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_token_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "api_token_hash" UNIQUE("organization_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"minimum_count" integer DEFAULT 5 NOT NULL,
	"minimum_mean" integer DEFAULT 8 NOT NULL,
	"minimum_change" integer DEFAULT 10 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_minimums" CHECK ("organization"."minimum_count" >= 5 and "organization"."minimum_mean" >= 8 and "organization"."minimum_change" >= 10)
);
--> statement-breakpoint
ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "unit_name" UNIQUE("organization_id","parent_id","name")
);
--> statement-breakpoint
ALTER TABLE "unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid,
	"coach_id" uuid,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "membership_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "membership_person" UNIQUE("organization_id","person_id"),
	CONSTRAINT "membership_roles" CHECK ("membership"."roles" <@ array['coachee','coach','sponsor','admin'] and cardinality("membership"."roles") > 0)
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'Europe/Berlin' NOT NULL,
	"password_hash" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_email" UNIQUE("email"),
	CONSTRAINT "person_email_lower" CHECK ("person"."email" = lower("person"."email"))
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"bucket" text PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "release" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"minimum_count" integer NOT NULL,
	"minimum_mean" integer NOT NULL,
	"minimum_change" integer NOT NULL,
	"instrument_version" text NOT NULL,
	"scoring_version" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "release_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "release_number" UNIQUE("organization_id","number")
);
--> statement-breakpoint
ALTER TABLE "release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release_cell" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"unit_id" uuid,
	"position" integer NOT NULL,
	"measure" text NOT NULL,
	"contrast" text,
	"level" text,
	"side" text,
	"state" text,
	"value" numeric(4, 2),
	"half_width" numeric(4, 2),
	"band" integer,
	"withheld" boolean NOT NULL,
	"minimum" integer NOT NULL,
	"as_of" integer,
	"since" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "release_cell_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "release_cell_position" UNIQUE("organization_id","release_id","position"),
	CONSTRAINT "release_cell_withheld" CHECK (not "release_cell"."withheld" or num_nonnulls("release_cell"."value", "release_cell"."half_width", "release_cell"."band", "release_cell"."as_of", "release_cell"."since") = 0)
);
--> statement-breakpoint
ALTER TABLE "release_cell" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release_ledger" (
	"organization_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"ledger" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "release_ledger_organization_id_release_id_pk" PRIMARY KEY("organization_id","release_id")
);
--> statement-breakpoint
ALTER TABLE "release_ledger" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_assessment" FOREIGN KEY ("organization_id","assessment_id") REFERENCES "public"."assessment"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_engagement" FOREIGN KEY ("organization_id","engagement_id") REFERENCES "public"."engagement"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread" FOREIGN KEY ("organization_id","thread_id") REFERENCES "public"."thread"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_revision" ADD CONSTRAINT "comment_revision_comment" FOREIGN KEY ("organization_id","comment_id") REFERENCES "public"."comment"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_engagement" FOREIGN KEY ("organization_id","engagement_id") REFERENCES "public"."engagement"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_assessment" FOREIGN KEY ("organization_id","assessment_id") REFERENCES "public"."assessment"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_goal" FOREIGN KEY ("organization_id","goal_id") REFERENCES "public"."goal"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_check_in" FOREIGN KEY ("organization_id","check_in_id") REFERENCES "public"."check_in"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_thread" FOREIGN KEY ("organization_id","thread_id") REFERENCES "public"."thread"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_coach" FOREIGN KEY ("organization_id","coach_id") REFERENCES "public"."membership"("organization_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_coachee" FOREIGN KEY ("organization_id","coachee_id") REFERENCES "public"."membership"("organization_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_agreement" ADD CONSTRAINT "sharing_agreement_engagement" FOREIGN KEY ("organization_id","engagement_id") REFERENCES "public"."engagement"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_goal_version" FOREIGN KEY ("organization_id","goal_id","goal_number") REFERENCES "public"."goal_version"("organization_id","goal_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_plan" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plan"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_leans_on" FOREIGN KEY ("organization_id","leans_on_goal_id") REFERENCES "public"."goal"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_version" ADD CONSTRAINT "goal_version_goal" FOREIGN KEY ("organization_id","goal_id") REFERENCES "public"."goal"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_engagement" FOREIGN KEY ("organization_id","engagement_id") REFERENCES "public"."engagement"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."unit"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_unit" FOREIGN KEY ("organization_id","unit_id") REFERENCES "public"."unit"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cell" ADD CONSTRAINT "release_cell_release" FOREIGN KEY ("organization_id","release_id") REFERENCES "public"."release"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_ledger" ADD CONSTRAINT "release_ledger_release" FOREIGN KEY ("organization_id","release_id") REFERENCES "public"."release"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_by_coachee" ON "assessment" USING btree ("organization_id","coachee_id","occasion");--> statement-breakpoint
CREATE INDEX "comment_of_thread" ON "comment" USING btree ("organization_id","thread_id","created_at","id");--> statement-breakpoint
CREATE INDEX "thread_of_engagement" ON "thread" USING btree ("organization_id","engagement_id","last_shared_at","id");--> statement-breakpoint
CREATE INDEX "thread_of_assessment" ON "thread" USING btree ("organization_id","assessment_id","created_at","id");--> statement-breakpoint
CREATE INDEX "thread_of_goal" ON "thread" USING btree ("organization_id","goal_id","created_at","id");--> statement-breakpoint
CREATE INDEX "thread_of_check_in" ON "thread" USING btree ("organization_id","check_in_id","created_at","id");--> statement-breakpoint
CREATE INDEX "engagement_by_coach" ON "engagement" USING btree ("organization_id","coach_id","id");--> statement-breakpoint
CREATE INDEX "engagement_by_coachee" ON "engagement" USING btree ("organization_id","coachee_id","id");--> statement-breakpoint
CREATE INDEX "check_in_of_goal" ON "check_in" USING btree ("organization_id","goal_id","created_at","id");--> statement-breakpoint
CREATE INDEX "goal_of_plan" ON "goal" USING btree ("organization_id","plan_id","created_at","id");--> statement-breakpoint
CREATE INDEX "api_token_newest" ON "api_token" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "membership_name" ON "membership" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "membership_unit_name" ON "membership" USING btree ("organization_id","unit_id","name","id");--> statement-breakpoint
CREATE INDEX "membership_by_person" ON "membership" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_session_person" ON "sign_in_session" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "answer_system" ON "answer" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "answer_select" ON "answer" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coachee_id = nullif(current_setting('app.person_id', true), '')::uuid or coach_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "answer_insert" ON "answer" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coachee_id = nullif(current_setting('app.person_id', true), '')::uuid and coach_id is null));--> statement-breakpoint
CREATE POLICY "answer_update" ON "answer" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "assessment_system" ON "assessment" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assessment_select" ON "assessment" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coachee_id = nullif(current_setting('app.person_id', true), '')::uuid or coach_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "assessment_insert" ON "assessment" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coach_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "assessment_update" ON "assessment" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coachee_id = nullif(current_setting('app.person_id', true), '')::uuid or coach_id = nullif(current_setting('app.person_id', true), '')::uuid)) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coachee_id = nullif(current_setting('app.person_id', true), '')::uuid or coach_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "comment_system" ON "comment" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "comment_select" ON "comment" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (author_id = nullif(current_setting('app.person_id', true), '')::uuid or (state <> 'draft' and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "comment_insert" ON "comment" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (author_id = nullif(current_setting('app.person_id', true), '')::uuid and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "comment_update" ON "comment" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and author_id = nullif(current_setting('app.person_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and author_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "comment_delete" ON "comment" AS PERMISSIVE FOR DELETE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (author_id = nullif(current_setting('app.person_id', true), '')::uuid and state = 'draft'));--> statement-breakpoint
CREATE POLICY "comment_revision_system" ON "comment_revision" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "comment_revision_select" ON "comment_revision" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and author_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "comment_revision_insert" ON "comment_revision" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and author_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "thread_system" ON "thread" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "thread_select" ON "thread" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and ((coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) and (shared_at is not null or opened_by = nullif(current_setting('app.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "thread_insert" ON "thread" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and ((coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) and opened_by = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "thread_update" ON "thread" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and ((coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) and (shared_at is not null or opened_by = nullif(current_setting('app.person_id', true), '')::uuid))) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and ((coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) and (shared_at is not null or opened_by = nullif(current_setting('app.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "thread_delete" ON "thread" AS PERMISSIVE FOR DELETE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (opened_by = nullif(current_setting('app.person_id', true), '')::uuid and shared_at is null));--> statement-breakpoint
CREATE POLICY "thread_read_system" ON "thread_read" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "thread_read_select" ON "thread_read" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "thread_read_insert" ON "thread_read" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "thread_read_update" ON "thread_read" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "engagement_system" ON "engagement" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "engagement_select" ON "engagement" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and ((coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) or (shares_status and ('sponsor' = any(string_to_array(current_setting('app.roles', true), ',')) or 'admin' = any(string_to_array(current_setting('app.roles', true), ',')) or 'token' = any(string_to_array(current_setting('app.roles', true), ','))))));--> statement-breakpoint
CREATE POLICY "sharing_agreement_system" ON "sharing_agreement" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sharing_agreement_select" ON "sharing_agreement" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "check_in_system" ON "check_in" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "check_in_select" ON "check_in" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "check_in_insert" ON "check_in" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "goal_system" ON "goal" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "goal_select" ON "goal" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "goal_insert" ON "goal" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "goal_update" ON "goal" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "goal_delete" ON "goal" AS PERMISSIVE FOR DELETE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coachee_id = nullif(current_setting('app.person_id', true), '')::uuid and state = 'draft'));--> statement-breakpoint
CREATE POLICY "goal_version_system" ON "goal_version" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "goal_version_select" ON "goal_version" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "goal_version_insert" ON "goal_version" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "plan_system" ON "plan" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "plan_select" ON "plan" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (coach_id = nullif(current_setting('app.person_id', true), '')::uuid or coachee_id = nullif(current_setting('app.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plan_insert" ON "plan" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and coachee_id = nullif(current_setting('app.person_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "api_token_system" ON "api_token" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_token_select" ON "api_token" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and 'admin' = any(string_to_array(current_setting('app.roles', true), ',')));--> statement-breakpoint
CREATE POLICY "api_token_insert" ON "api_token" AS PERMISSIVE FOR INSERT TO "evenkeel_app" WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and 'admin' = any(string_to_array(current_setting('app.roles', true), ',')));--> statement-breakpoint
CREATE POLICY "api_token_update" ON "api_token" AS PERMISSIVE FOR UPDATE TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and 'admin' = any(string_to_array(current_setting('app.roles', true), ','))) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and 'admin' = any(string_to_array(current_setting('app.roles', true), ',')));--> statement-breakpoint
CREATE POLICY "organization_system" ON "organization" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organization_select" ON "organization" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (id = nullif(current_setting('app.organization_id', true), '')::uuid and true);--> statement-breakpoint
CREATE POLICY "unit_system" ON "unit" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "unit_select" ON "unit" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and true);--> statement-breakpoint
CREATE POLICY "membership_system" ON "membership" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership_select" ON "membership" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and (person_id = nullif(current_setting('app.person_id', true), '')::uuid or coach_id = nullif(current_setting('app.person_id', true), '')::uuid or 'coach' = any(roles) or 'sponsor' = any(string_to_array(current_setting('app.roles', true), ',')) or 'admin' = any(string_to_array(current_setting('app.roles', true), ',')) or 'token' = any(string_to_array(current_setting('app.roles', true), ','))));--> statement-breakpoint
CREATE POLICY "release_system" ON "release" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "release_select" ON "release" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and true);--> statement-breakpoint
CREATE POLICY "release_cell_system" ON "release_cell" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "release_cell_select" ON "release_cell" AS PERMISSIVE FOR SELECT TO "evenkeel_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and true);--> statement-breakpoint
CREATE POLICY "release_ledger_system" ON "release_ledger" AS PERMISSIVE FOR ALL TO "evenkeel_system" USING (true) WITH CHECK (true);