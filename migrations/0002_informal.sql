-- Informal applications, each for a form that follows, and the applications that join their case.
ALTER TABLE drafts ADD COLUMN for_form TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts ADD COLUMN case_id UUID;
ALTER TABLE drafts ADD COLUMN applied_at BIGINT;
CREATE INDEX drafts_by_case ON drafts (authority_id, case_id) WHERE case_id IS NOT NULL;

-- A case is named after the application that it began with. Where another has joined it, that one counts.
ALTER TABLE cases ADD COLUMN application_id UUID;
ALTER TABLE cases ADD COLUMN informal BOOLEAN NOT NULL DEFAULT FALSE;

-- What joins a case has its number.
ALTER TABLE submissions ADD COLUMN case_id UUID;
DROP INDEX submissions_by_number;
CREATE UNIQUE INDEX submissions_by_number ON submissions (authority_id, number) WHERE case_id IS NULL;
