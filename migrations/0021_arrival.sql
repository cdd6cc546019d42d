-- The inbox in the order of arrival.
CREATE INDEX cases_by_arrival ON cases (authority_id, (state = 'closed'), received_at, id);
