-- Letters of the office: the text and, where the paper lies, what it must hash to. When one counts as made known is worked out
-- from what has happened to it.
CREATE TABLE letters (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    body BYTEA NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    size BIGINT NOT NULL,
    announced_at BIGINT,
    came_back_at BIGINT,
    posted_on TEXT NOT NULL DEFAULT '',
    opened_at BIGINT,
    PRIMARY KEY (authority_id, case_id, id)
);
CREATE INDEX letters_by_paper ON letters (sha256);
