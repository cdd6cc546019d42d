-- The record of who has read what: found by person and by case; counted by month once it is a year old.
CREATE INDEX access_log_by_staff ON access_log (authority_id, staff_id, id);
CREATE INDEX access_log_by_case ON access_log (authority_id, case_id, id);
CREATE INDEX access_log_by_time ON access_log (at);
CREATE TABLE access_totals (
    authority_id TEXT NOT NULL,
    month TEXT NOT NULL,
    deed TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (authority_id, month, deed)
);
