-- Letters that a second person looks at before they go out. One is open while the case stands at the version that it was
-- written for.
CREATE TABLE releases (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    body BYTEA NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    ended_by UUID,
    ended_at BIGINT,
    reason BYTEA,
    PRIMARY KEY (authority_id, case_id, id)
);
CREATE INDEX releases_open ON releases (authority_id, state, case_id);
