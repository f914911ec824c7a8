-- Tables of npsp-sdk, version 2, for H2: what the portal accepted, a row a status.
-- Rows may be deleted by accepted_at when no month that old is counted again.

CREATE TABLE IF NOT EXISTS npsp_accepted_status (
  dossier_code VARCHAR(100) NOT NULL,
  seq INTEGER NOT NULL,
  status VARCHAR(100) NOT NULL,
  reached_at BIGINT,
  accepted_at BIGINT NOT NULL,
  PRIMARY KEY (dossier_code, seq));
CREATE INDEX IF NOT EXISTS npsp_accepted_status_by_time ON npsp_accepted_status (accepted_at);
