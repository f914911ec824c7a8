package dev.npsp.sdk.core.internal.exec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.util.List;
import java.util.Optional;

/** An answer that says yes, as a mapping reads it. */
public final class Answer {

  private final Json json;
  private final ReplyStatus verdict;
  private final HttpReply reply;
  private final Origin origin;

  Answer(Json json, ReplyStatus verdict, HttpReply reply, Origin origin) {
    this.json = json;
    this.verdict = verdict;
    this.reply = reply;
    this.origin = origin;
  }

  /** What the envelope carries; a missing node when it carries nothing. */
  public JsonNode result() {
    return verdict.result();
  }

  /** The code, a success, as it came. */
  public String code() {
    return verdict.code();
  }

  /** The other side's words; empty when it said none. */
  public String message() {
    return verdict.message();
  }

  /** The answer as it came, for what is no JSON. */
  public HttpReply reply() {
    return reply;
  }

  /** Which call it answers, for a mapping that finds a refusal in what looks like a yes. */
  public Origin origin() {
    return origin;
  }

  /** All rows that the envelope carries. */
  public <T> List<T> rows(Class<T> type) throws JsonUnreadable {
    return json.rows(result(), type);
  }

  /** All rows in a member of what the envelope carries, in any letter case. */
  public <T> List<T> rowsOf(String member, Class<T> type) throws JsonUnreadable {
    return json.rows(Json.member(result(), member), type);
  }

  /** The only or first row that the envelope carries. */
  public <T> Optional<T> first(Class<T> type) throws JsonUnreadable {
    return Optional.ofNullable(json.row(result(), type));
  }
}
