-- Whether an e-mail address of an application can be reached: confirmed by a code, or come back. The address itself stands here as
-- a keyed digest only.
CREATE TABLE mail_addresses (
    authority_id TEXT NOT NULL,
    case_id UUID NOT NULL,
    address_hash BYTEA NOT NULL,
    wrong_codes BIGINT NOT NULL DEFAULT 0,
    confirmed_at BIGINT,
    came_back_at BIGINT,
    PRIMARY KEY (authority_id, case_id, address_hash)
);
