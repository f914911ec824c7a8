package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A message that is neither a document nor a status, such as a report of malware: its body as
 * texts, so that nothing is lost and nothing is guessed.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class UnknownMessage implements EdxmlMessage {

  UnknownMessage() {}

  /** Wire: {@code From}; a correspondent with the id {@code ""} when none was found. */
  @Override
  public abstract Correspondent sender();

  /**
   * The name of the element that is not known, such as {@code AVReport}; {@code ""} when there was
   * none.
   */
  public abstract String body();

  /**
   * Its texts by their path, {@code AVReport/Host}; of several of one path the first, and at most a
   * thousand.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> texts();

  /** Made where messages are read. */
  public static UnknownMessage of(Correspondent from, String body, Map<String, String> texts) {
    return new Builder().sender(from).body(body).texts(texts).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link UnknownMessage}. */
  public static final class Builder extends ImmutableUnknownMessage.Builder {
    Builder() {}
  }
}
