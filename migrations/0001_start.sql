-- Keys. `wrapped` is an envelope; the master key is not in the database.
CREATE TABLE authority_keys (
    authority_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    wrapped BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, version)
);
CREATE TABLE seals (
    authority_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    secret BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, version)
);

-- Versions of forms: everything that a form is made of, by its digest.
CREATE TABLE definitions (
    digest TEXT NOT NULL PRIMARY KEY,
    form_id TEXT NOT NULL,
    bundle TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Applications that are being filled in.
CREATE TABLE drafts (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    form_id TEXT NOT NULL,
    form_digest TEXT NOT NULL,
    lang TEXT NOT NULL,
    access_hash BYTEA NOT NULL,
    data_key BYTEA NOT NULL,
    key_version BIGINT NOT NULL,
    resume_hash BYTEA,
    secret_hash TEXT,
    failed_attempts BIGINT NOT NULL DEFAULT 0,
    locked_until BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    submitted_at BIGINT,
    PRIMARY KEY (authority_id, id)
);
CREATE INDEX drafts_by_browser ON drafts (access_hash) WHERE submitted_at IS NULL;
CREATE UNIQUE INDEX drafts_by_resume_code ON drafts (resume_hash) WHERE resume_hash IS NOT NULL;

-- Further browsers that may open a draft, after code and secret.
CREATE TABLE draft_access (
    authority_id TEXT NOT NULL,
    draft_id UUID NOT NULL,
    access_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, draft_id, access_hash)
);
CREATE INDEX draft_access_by_browser ON draft_access (access_hash);

-- The answers of one page, or of the page of one row.
CREATE TABLE draft_pages (
    authority_id TEXT NOT NULL,
    draft_id UUID NOT NULL,
    page TEXT NOT NULL,
    version BIGINT NOT NULL,
    body BYTEA NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, draft_id, page)
);

-- Files, of drafts and of cases alike: an application keeps its id.
CREATE TABLE uploads (
    authority_id TEXT NOT NULL,
    application_id UUID NOT NULL,
    id UUID NOT NULL,
    requirement TEXT NOT NULL,
    state TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    meta BYTEA NOT NULL,
    scanned_by TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, application_id, id)
);

-- What arrived: the exact bytes, sealed, and their digest.
CREATE TABLE submissions (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    number TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_digest TEXT NOT NULL,
    lang TEXT NOT NULL,
    body BYTEA NOT NULL,
    digest BYTEA NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, id)
);
CREATE UNIQUE INDEX submissions_by_number ON submissions (authority_id, number);

-- What the office works on. Only what the inbox sorts and filters by is plain.
CREATE TABLE cases (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    number TEXT NOT NULL,
    form_id TEXT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    assignee UUID,
    received_at BIGINT NOT NULL,
    due_on TEXT NOT NULL,
    missing BIGINT NOT NULL,
    urgent BOOLEAN NOT NULL,
    protected BOOLEAN NOT NULL,
    lang TEXT NOT NULL,
    headline BYTEA NOT NULL,
    data_key BYTEA NOT NULL,
    key_version BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, id)
);
CREATE UNIQUE INDEX cases_by_number ON cases (authority_id, number);
CREATE INDEX cases_by_due ON cases (authority_id, state, due_on, id);

-- Names, as keyed digests of their words: found by whoever knows the name, and of no use to anybody else.
CREATE TABLE case_names (
    authority_id TEXT NOT NULL,
    token BYTEA NOT NULL,
    case_id UUID NOT NULL,
    PRIMARY KEY (authority_id, token, case_id)
);

-- The history of a case: append only, each entry bound to the one before it.
CREATE TABLE case_events (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (authority_id, case_id, seq)
);

CREATE TABLE notes (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    staff_id UUID NOT NULL,
    body BYTEA NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, case_id, id)
);

CREATE TABLE document_requests (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    body BYTEA NOT NULL,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, case_id, id)
);

CREATE TABLE decisions (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    subject TEXT NOT NULL,
    service TEXT NOT NULL,
    outcome TEXT NOT NULL,
    body BYTEA NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, case_id, subject, service)
);

CREATE TABLE deadlines (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    code TEXT NOT NULL,
    computed_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    met_at BIGINT,
    PRIMARY KEY (authority_id, case_id, code)
);

-- Sealed papers: where each lies and what it must hash to.
CREATE TABLE receipts (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    number TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    size BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    sealed_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, case_id)
);
CREATE INDEX receipts_by_number ON receipts (number);

CREATE TABLE staff (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    totp_secret BYTEA NOT NULL,
    totp_last_step BIGINT NOT NULL DEFAULT 0,
    failed_attempts BIGINT NOT NULL DEFAULT 0,
    locked_until BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, id)
);
CREATE UNIQUE INDEX staff_by_login ON staff (authority_id, login);

CREATE TABLE web_sessions (
    sid_hash BYTEA NOT NULL PRIMARY KEY,
    authority_id TEXT NOT NULL,
    staff_id UUID NOT NULL,
    complete BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Who read which case, and why.
CREATE TABLE access_log (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    staff_id UUID NOT NULL,
    case_id UUID NOT NULL,
    deed TEXT NOT NULL,
    PRIMARY KEY (authority_id, id)
);

CREATE TABLE jobs (
    id UUID NOT NULL PRIMARY KEY,
    authority_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    run_at BIGINT NOT NULL,
    lease UUID,
    leased_until BIGINT,
    last_error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);
CREATE INDEX jobs_to_run ON jobs (state, run_at);
