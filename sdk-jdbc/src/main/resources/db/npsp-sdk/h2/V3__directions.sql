-- Tables of npsp-sdk, version 3, for H2: what happened to directions, a row an event. Rows are only ever added.
-- The rows of a direction may be deleted together, when its issuer asks about it no more.

CREATE TABLE IF NOT EXISTS npsp_direction_event (
  document_id VARCHAR(500) NOT NULL,
  receiver VARCHAR(100) NOT NULL,
  seq INTEGER NOT NULL,
  kind VARCHAR(100) NOT NULL,
  recorded_at BIGINT NOT NULL,
  status VARCHAR(100),
  issuer VARCHAR(100),
  subject VARCHAR(1000000),
  due_date VARCHAR(20),
  due_date_unreadable INTEGER NOT NULL,
  asked_by VARCHAR(500),
  unit VARCHAR(1000000),
  done_percent INTEGER,
  note VARCHAR(1000000),
  PRIMARY KEY (document_id, receiver, seq));
