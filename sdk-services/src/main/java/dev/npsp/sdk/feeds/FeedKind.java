package dev.npsp.sdk.feeds;

/** The ways by which a dossier filed nationally reaches an agency. */
public enum FeedKind {

  /** Birth and death registration with the steps that follow (dịch vụ công liên thông), pulled. */
  CIVIL_STATUS,

  /** The judicial record (phiếu lý lịch tư pháp) applied for in VNeID, pushed to the agency. */
  JUDICIAL_RECORD,

  /** Social protection (bảo trợ xã hội) of the labour ministry, pulled by time window. */
  SOCIAL_PROTECTION
}
