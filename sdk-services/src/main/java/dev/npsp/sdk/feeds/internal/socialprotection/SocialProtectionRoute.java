package dev.npsp.sdk.feeds.internal.socialprotection;

/** The three things that are asked of the ministry. */
public final class SocialProtectionRoute {

  /** The dossiers of a window of time. */
  public static final String PULL = "pull";

  /** A step is reported. */
  public static final String STEP = "step";

  /** A decision is reported. */
  public static final String RESULT = "result";

  private SocialProtectionRoute() {}
}
