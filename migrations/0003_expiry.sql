-- When somebody was told that a draft will be deleted.
ALTER TABLE drafts ADD COLUMN warned_at BIGINT;
CREATE INDEX drafts_by_end ON drafts (expires_at) WHERE submitted_at IS NULL;
