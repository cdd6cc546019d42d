-- An e-mail with the code by which somebody comes back, sealed with the key of the draft until it is sent.
ALTER TABLE drafts ADD COLUMN resume_letter BYTEA;
