-- Deleting closed cases: what somebody proposed and a second person approved, case by case, and what became of it. The numbers
-- stay as the protocol of what was deleted; nothing of what was in the cases does.
CREATE TABLE retention_runs (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    state TEXT NOT NULL,
    proposed_by UUID NOT NULL,
    proposed_at BIGINT NOT NULL,
    offered_on TEXT NOT NULL,
    approved_by UUID,
    approved_at BIGINT,
    run_at BIGINT,
    ended_by UUID,
    ended_at BIGINT,
    PRIMARY KEY (authority_id, id)
);
CREATE INDEX retention_runs_to_do ON retention_runs (state, run_at);
CREATE TABLE retention_cases (
    authority_id TEXT NOT NULL,
    run_id UUID NOT NULL,
    case_id UUID NOT NULL,
    number TEXT NOT NULL,
    form_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    ended_on TEXT NOT NULL,
    kept_until TEXT NOT NULL,
    protected BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (authority_id, run_id, case_id)
);
CREATE INDEX retention_cases_by_case ON retention_cases (authority_id, case_id);
-- Cases that must not be deleted, whatever their period says: why, by whom, and until when that was so.
CREATE TABLE case_holds (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    body BYTEA NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    ended_by UUID,
    ended_at BIGINT,
    PRIMARY KEY (authority_id, case_id, id)
);
