package dev.npsp.sdk.examples.reference;

/**
 * One thing in which the bundled data and the portal's catalogues differ.
 *
 * @param kind what kind of difference
 * @param catalogue agencies, provinces or fields
 * @param code the code that it is about
 * @param bundled what the bundled data has, "" when nothing
 * @param portal what the portal has, "" when nothing
 */
record Difference(Kind kind, String catalogue, String code, String bundled, String portal) {

  /** What kind of difference. */
  enum Kind {
    /** The portal has a code that the data does not have on that day. */
    ONLY_AT_PORTAL("only at the portal"),
    /** The data has a code that the portal does not list. */
    ONLY_BUNDLED("only in the bundled data"),
    /** Both have the code, under different names. */
    NAME("named differently"),
    /** The portal lists a code that ended before that day. */
    ENDED("ended, and still listed at the portal"),
    /** The data was not certain, and the portal has the same. */
    CONFIRMED("uncertain in the bundled data, confirmed by the portal"),
    /** The portal's code has not the form of one. */
    UNREADABLE("not readable as a code");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  String sentence() {
    return "%s %s: %s%s%s"
        .formatted(
            catalogue,
            code,
            kind.english,
            bundled.isEmpty() ? "" : "; bundled: " + bundled,
            portal.isEmpty() ? "" : "; portal: " + portal);
  }
}
