-- Accounts of people who sign in elsewhere: who it is stands here as a keyed digest only. What an account may open stands in
-- draft_access, like what a browser may open.
CREATE TABLE accounts (
    id UUID NOT NULL PRIMARY KEY,
    subject_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX accounts_by_subject ON accounts (subject_hash);

-- What somebody has proven by signing in, for as long as the session lasts.
CREATE TABLE account_sessions (
    sid_hash BYTEA NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    body BYTEA NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX account_sessions_by_account ON account_sessions (account_id);

-- Sign-ins that have begun, each for the browser in which it did; whoever comes back uses one up.
CREATE TABLE sign_ins (
    state_hash BYTEA NOT NULL PRIMARY KEY,
    browser_hash BYTEA NOT NULL,
    body BYTEA NOT NULL,
    ends_at BIGINT NOT NULL
);
