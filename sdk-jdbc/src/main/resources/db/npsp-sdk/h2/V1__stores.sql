-- Tables of npsp-sdk, version 1, for H2. Flyway runs this file, with a history of its own:
--   Flyway.configure().dataSource(pool).locations("classpath:db/npsp-sdk/h2")
--       .table("npsp_schema_history").baselineOnMigrate(true).baselineVersion("0").load().migrate();
-- JdbcStores.createSchema() runs the same statements. Each does nothing where its table is there.
-- Moments are milliseconds since 1970 (UTC), amounts whole dong.

CREATE TABLE IF NOT EXISTS npsp_payment (
  payment_no VARCHAR(100) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  stage VARCHAR(20) NOT NULL,
  amount BIGINT NOT NULL,
  paid BIGINT NOT NULL,
  refunded BIGINT NOT NULL,
  unsettled SMALLINT NOT NULL);
CREATE INDEX IF NOT EXISTS npsp_payment_by_stage ON npsp_payment (stage, payment_no);
CREATE INDEX IF NOT EXISTS npsp_payment_unsettled ON npsp_payment (unsettled, payment_no);

CREATE TABLE IF NOT EXISTS npsp_payment_attempt (
  reference VARCHAR(100) NOT NULL PRIMARY KEY,
  payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
  seq INTEGER NOT NULL,
  amount BIGINT NOT NULL,
  ordered_at BIGINT NOT NULL,
  stage VARCHAR(20) NOT NULL,
  expires_at BIGINT,
  page VARCHAR(4000),
  transaction_id VARCHAR(200),
  bank VARCHAR(200),
  transaction_time VARCHAR(50),
  order_fingerprint CHAR(64),
  ended SMALLINT NOT NULL);
CREATE INDEX IF NOT EXISTS npsp_payment_attempt_by_payment ON npsp_payment_attempt (payment_no, seq);

CREATE TABLE IF NOT EXISTS npsp_payment_move (
  payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
  seq INTEGER NOT NULL,
  moved_at BIGINT NOT NULL,
  reference VARCHAR(100) NOT NULL,
  from_stage VARCHAR(20) NOT NULL,
  to_stage VARCHAR(20) NOT NULL,
  cause VARCHAR(20) NOT NULL,
  note VARCHAR(300) NOT NULL,
  PRIMARY KEY (payment_no, seq));

CREATE TABLE IF NOT EXISTS npsp_payment_refund (
  payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
  refund_id VARCHAR(100) NOT NULL,
  seq INTEGER NOT NULL,
  reference VARCHAR(100) NOT NULL,
  amount BIGINT NOT NULL,
  refunded_at BIGINT NOT NULL,
  PRIMARY KEY (payment_no, refund_id));

CREATE TABLE IF NOT EXISTS npsp_payment_receipt (
  reference VARCHAR(100) NOT NULL PRIMARY KEY,
  sha256 CHAR(64) NOT NULL,
  kept_at BIGINT NOT NULL,
  pdf BLOB NOT NULL);

CREATE TABLE IF NOT EXISTS npsp_bank (
  kind VARCHAR(20) NOT NULL,
  record_key VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  body VARCHAR(60000) NOT NULL,
  PRIMARY KEY (kind, record_key));
CREATE INDEX IF NOT EXISTS npsp_bank_due ON npsp_bank (kind, due_at);

-- Rows may be deleted when no sender repeats a message that old.
CREATE TABLE IF NOT EXISTS npsp_callback (
  identity_sha256 CHAR(64) NOT NULL PRIMARY KEY,
  recorded_at BIGINT NOT NULL,
  answer BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS npsp_callback_by_time ON npsp_callback (recorded_at);

CREATE TABLE IF NOT EXISTS npsp_submitted_dossier (
  dossier_code VARCHAR(100) NOT NULL PRIMARY KEY,
  portal_id VARCHAR(255));

CREATE TABLE IF NOT EXISTS npsp_last_status (
  dossier_code VARCHAR(100) NOT NULL PRIMARY KEY,
  status VARCHAR(100) NOT NULL);

CREATE TABLE IF NOT EXISTS npsp_feed_entry (
  feed VARCHAR(40) NOT NULL,
  national_no VARCHAR(100) NOT NULL,
  local_no VARCHAR(100) NOT NULL UNIQUE,
  procedure_code VARCHAR(1000),
  fingerprint VARCHAR(200) NOT NULL,
  waiting SMALLINT NOT NULL,
  acknowledged SMALLINT NOT NULL,
  PRIMARY KEY (feed, national_no));

CREATE TABLE IF NOT EXISTS npsp_feed_reported (
  feed VARCHAR(40) NOT NULL,
  national_no VARCHAR(100) NOT NULL,
  status VARCHAR(100) NOT NULL,
  PRIMARY KEY (feed, national_no, status),
  FOREIGN KEY (feed, national_no) REFERENCES npsp_feed_entry (feed, national_no));

CREATE TABLE IF NOT EXISTS npsp_feed_cursor (
  feed VARCHAR(40) NOT NULL PRIMARY KEY,
  read_until VARCHAR(40) NOT NULL);

CREATE TABLE IF NOT EXISTS npsp_shared_file (
  fingerprint CHAR(64) NOT NULL PRIMARY KEY,
  name VARCHAR(1000) NOT NULL,
  content_type VARCHAR(200) NOT NULL,
  expires_at BIGINT NOT NULL,
  content BLOB NOT NULL,
  once_only SMALLINT NOT NULL,
  only_for VARCHAR(500));
CREATE INDEX IF NOT EXISTS npsp_shared_file_by_end ON npsp_shared_file (expires_at);

-- One row an account: its session as the codec of the host keeps it, and who may log in.
CREATE TABLE IF NOT EXISTS npsp_session (
  account VARCHAR(500) NOT NULL PRIMARY KEY,
  token BLOB,
  renew_after BIGINT,
  fence BIGINT NOT NULL,
  lease_until BIGINT);
