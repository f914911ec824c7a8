package dev.npsp.sdk.examples.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The output of an example: a line of prose, or with {@code --json} one object a line, of which the
 * last is "done".
 */
public final class ScenarioOutput {

  private final boolean json;
  private final PrintStream out;
  private final ObjectMapper mapper = new ObjectMapper();

  /** On standard output, in UTF-8 whatever the host's encoding: Vietnamese has to come through. */
  public ScenarioOutput(boolean json) {
    this.json = json;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  boolean isJson() {
    return json;
  }

  /** One thing that happened. Facts are pairs of name and value. */
  public synchronized void tell(String event, String sentence, Object... facts) {
    if (json) {
      line(event, facts);
    } else {
      out.println(sentence);
    }
  }

  /** The end: the totals. */
  public synchronized void done(String sentence, Object... totals) {
    tell("done", sentence, totals);
    out.flush();
  }

  private void line(String event, Object... facts) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("event", event);
    for (int i = 0; i < facts.length; i += 2) {
      object.put((String) facts[i], facts[i + 1]);
    }
    try {
      out.println(mapper.writeValueAsString(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fact of event " + event + " cannot be written.", e);
    }
  }
}
