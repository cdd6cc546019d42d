-- Cases that were forwarded to the authority that is responsible (§ 16 (2) SGB I). What belongs to the case is there
-- from then on; here stays where it went: one row for the case, and one for each application and draft of it, so that
-- old addresses lead on.
CREATE TABLE forwardings (
    authority_id TEXT NOT NULL,
    id UUID NOT NULL,
    case_id UUID NOT NULL,
    to_authority TEXT NOT NULL,
    number TEXT NOT NULL,
    form_id TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    protected BOOLEAN NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, id)
);
CREATE INDEX forwardings_by_time ON forwardings (authority_id, at);
