package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.examples.support.ScenarioOutput;

/** What happens to an application, in both languages on a line. */
record BilingualOutput(ScenarioOutput output) {

  /** One step of an application; the facts are for {@code --json}. */
  void tell(String event, String key, String vietnamese, String english, Object... facts) {
    Object[] all = new Object[facts.length + 2];
    all[0] = "service";
    all[1] = key;
    System.arraycopy(facts, 0, all, 2, facts.length);
    output.tell(event, key + ": " + vietnamese + " / " + english, all);
  }
}
