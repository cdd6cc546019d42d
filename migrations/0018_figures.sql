-- What the figures of an office are counted from: one row for each case, without what is in it.
CREATE TABLE case_figures (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    form_id TEXT NOT NULL,
    lang TEXT NOT NULL,
    arrived_at BIGINT NOT NULL,
    missing BIGINT,
    decided_at BIGINT,
    ended_at BIGINT,
    objected_at BIGINT,
    PRIMARY KEY (authority_id, case_id)
);
-- The evidence that was asked for in a case: its id in the form, once however often it was asked for.
CREATE TABLE asked_evidence (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    document TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (authority_id, case_id, document)
);
-- Cases that are there: how much was missing when they arrived was not kept; the rest is in their history.
INSERT INTO case_figures (authority_id, case_id, form_id, lang, arrived_at, decided_at, ended_at, objected_at)
SELECT c.authority_id, c.id, c.form_id, c.lang, c.received_at,
    CASE WHEN c.state = 'decided' OR c.state = 'notice_sent' OR c.state = 'objection' OR c.state = 'closed' THEN (
        SELECT MAX(e.at) FROM case_events e WHERE e.authority_id = c.authority_id AND e.case_id = c.id AND e.kind = 'decided') END,
    CASE WHEN c.state = 'closed' THEN (
        SELECT MAX(e.at) FROM case_events e WHERE e.authority_id = c.authority_id AND e.case_id = c.id AND e.kind = 'closed') END,
    (SELECT MIN(o.at) FROM objections o WHERE o.authority_id = c.authority_id AND o.case_id = c.id)
FROM cases c;
-- That something was asked for is known of them, not what.
INSERT INTO asked_evidence (authority_id, case_id, document, at)
SELECT authority_id, case_id, '', MIN(at) FROM case_events WHERE kind = 'documents_requested' GROUP BY authority_id, case_id;
