-- A telephone that adds files to a draft, and nothing else: first a code to be read off the screen, then the telephone that
-- took it. One for each draft.
CREATE TABLE phone_links (
    authority_id TEXT NOT NULL,
    draft_id UUID NOT NULL,
    code_hash BYTEA,
    words BYTEA,
    access_hash BYTEA,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, draft_id)
);
CREATE UNIQUE INDEX phone_links_by_code ON phone_links (code_hash) WHERE code_hash IS NOT NULL;
