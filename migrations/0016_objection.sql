-- Objections: when each arrived, what it says, and what came of it.
CREATE TABLE objections (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    received_on TEXT NOT NULL,
    late BOOLEAN NOT NULL,
    body BYTEA NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (authority_id, case_id, id)
);
