-- By what one application is like another: who applies, who is named, and what is asked for whom; keyed digests.
CREATE TABLE case_likeness (
    authority_id TEXT NOT NULL,
    token BYTEA NOT NULL,
    case_id UUID NOT NULL,
    PRIMARY KEY (authority_id, token, case_id)
);
CREATE INDEX case_likeness_by_case ON case_likeness (authority_id, case_id);
-- Two cases of which somebody has said that they are not the same; each pair in both directions.
CREATE TABLE cases_apart (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    other_id UUID NOT NULL,
    PRIMARY KEY (authority_id, case_id, other_id)
);
-- Whether the same was asked for before, when it arrived; and with which case it was merged.
ALTER TABLE cases ADD COLUMN twin BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE cases ADD COLUMN merged_into UUID;
CREATE INDEX cases_by_merged ON cases (authority_id, merged_into) WHERE merged_into IS NOT NULL;
