-- Supplements: applications that change one that has arrived. `base_id` is the application that is changed,
-- `selection` what the person wants to change besides what is missing.
ALTER TABLE drafts ADD COLUMN base_id UUID;
ALTER TABLE drafts ADD COLUMN selection TEXT NOT NULL DEFAULT '';
ALTER TABLE submissions ADD COLUMN base_id UUID;
CREATE INDEX submissions_by_case ON submissions (authority_id, case_id) WHERE case_id IS NOT NULL;

-- Whether something has arrived that nobody at the office has seen.
ALTER TABLE cases ADD COLUMN news BOOLEAN NOT NULL DEFAULT FALSE;

-- What person and office write to each other; without a member of staff it is the person who writes.
CREATE TABLE messages (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    staff_id UUID,
    body BYTEA NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, case_id, id)
);
