package dev.npsp.sdk.feeds;

/** The ways by which a dossier filed nationally reaches an agency. */
public enum FeedKind {

  /** Birth and death registration with the steps that follow (dịch vụ công liên thông), pulled. */
  CIVIL_STATUS,

  /**
   * The judicial record (phiếu lý lịch tư pháp) applied for in VNeID, pushed to the agency: the
   * police since 1 March 2025, departments of justice before.
   */
  JUDICIAL_RECORD,

  /**
   * Social protection (bảo trợ xã hội), pulled by time window. It is with the Ministry of Health
   * since 1 March 2025; the messages are those that the Ministry of Labour had before.
   */
  SOCIAL_PROTECTION
}
