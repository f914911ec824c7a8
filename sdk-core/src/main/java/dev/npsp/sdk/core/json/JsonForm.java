package dev.npsp.sdk.core.json;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The versioned JSON form of a word that all areas share, for what a host keeps or hands on:
 *
 * <pre>{@code {"v":1,"type":"moneyLine","name":"Lệ phí","amount":115000}}</pre>
 *
 * <p>Members stand in one order and those that are not known are left out, so that equal values
 * have equal texts. A text is written in UTF-8 and holds personal data, addresses of files and
 * contents in the clear: keep it as you keep those.
 *
 * <p>Reading is strict about version, type and what a member holds, and passes over members that it
 * does not know: a later release may add one without another version. A version that a release has
 * written is read by every later one.
 *
 * @param <T> the word
 */
public final class JsonForm<T> {

  /** {@code "type":"person"}. */
  public static final JsonForm<Person> PERSON =
      new JsonForm<>(PartyForms::written, PartyForms::person);

  /** {@code "type":"organisation"}. */
  public static final JsonForm<Organisation> ORGANISATION =
      new JsonForm<>(PartyForms::written, PartyForms::organisation);

  /** Either of the two, as its type says. */
  public static final JsonForm<Party> PARTY =
      new JsonForm<>(PartyForms::written, PartyForms::party);

  /** {@code "type":"postalAddress"}. */
  public static final JsonForm<PostalAddress> POSTAL_ADDRESS =
      new JsonForm<>(ThingForms::written, ThingForms::address);

  /**
   * {@code "type":"document"}. Bytes are written as base64, and read back up to 48 MiB; of a file
   * on this machine its path and size are written, and not its content.
   */
  public static final JsonForm<Document> DOCUMENT =
      new JsonForm<>(ThingForms::written, ThingForms::document);

  /** {@code "type":"moneyLine"}. */
  public static final JsonForm<MoneyLine> MONEY_LINE =
      new JsonForm<>(ThingForms::written, ThingForms::moneyLine);

  private static final int VERSION = 1;

  private final Function<? super T, Map<String, Object>> writer;
  private final Function<Members, T> reader;

  private JsonForm(Function<? super T, Map<String, Object>> writer, Function<Members, T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * The value as one line of JSON, {@code "v"} first.
   *
   * @throws IllegalArgumentException when a text of the value holds half a character
   */
  public String write(T value) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("v", VERSION);
    members.putAll(writer.apply(value));
    return Members.text(members);
  }

  /**
   * The value of a text that {@link #write} of this or an earlier release has made.
   *
   * @throws JsonFormRejected when it is no such text; the version may be that of a later release
   */
  public T read(String json) {
    Members members = Members.of(json);
    if (members.whole("v") != VERSION) {
      throw members.rejected("v", CoreText.JSON_VERSION.text());
    }
    return reader.apply(members);
  }
}
