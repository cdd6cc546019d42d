-- When a person first opened the page with a message of the office (§ 37 (2a) SGB X).
ALTER TABLE messages ADD COLUMN read_at BIGINT;
