-- What the inbox asks for, so that a large office need not wait: open cases or closed ones by what is due, and the numbers beside
-- its views.
CREATE INDEX cases_by_end ON cases (authority_id, (state = 'closed'), due_on, id);
CREATE INDEX cases_by_view ON cases (authority_id, protected, state, assignee, due_on);
