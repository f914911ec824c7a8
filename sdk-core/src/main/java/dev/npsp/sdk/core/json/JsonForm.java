package dev.npsp.sdk.core.json;

import dev.npsp.sdk.core.internal.form.FormDataForms;
import dev.npsp.sdk.core.internal.form.PartyForms;
import dev.npsp.sdk.core.internal.form.ThingForms;
import dev.npsp.sdk.core.internal.form.VersionedForm;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;

/**
 * The versioned JSON form of a value, for what a host keeps or hands on. Those of the words that
 * all areas share stand here; an area has its own beside its client:
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
 * @param <T> what it is a form of
 */
public interface JsonForm<T> {

  /** {@code "type":"person"}. */
  JsonForm<Person> PERSON = new VersionedForm<>(PartyForms::written, PartyForms::person);

  /** {@code "type":"organisation"}. */
  JsonForm<Organisation> ORGANISATION =
      new VersionedForm<>(PartyForms::written, PartyForms::organisation);

  /** Either of the two, as its type says. */
  JsonForm<Party> PARTY = new VersionedForm<>(PartyForms::written, PartyForms::party);

  /** {@code "type":"postalAddress"}. */
  JsonForm<PostalAddress> POSTAL_ADDRESS =
      new VersionedForm<>(ThingForms::written, ThingForms::address);

  /**
   * {@code "type":"document"}. Bytes are written as base64, and read back up to 48 MiB; of a file
   * on this machine its path and size are written, and not its content.
   */
  JsonForm<Document> DOCUMENT = new VersionedForm<>(ThingForms::written, ThingForms::document);

  /** {@code "type":"moneyLine"}. */
  JsonForm<MoneyLine> MONEY_LINE = new VersionedForm<>(ThingForms::written, ThingForms::moneyLine);

  /** {@code "type":"formData"}, the fields in {@code "values"} in their order. */
  JsonForm<FormData> FORM_DATA =
      new VersionedForm<>(FormDataForms::written, FormDataForms::formData);

  /**
   * The value as one line of JSON, {@code "v"} first.
   *
   * @throws IllegalArgumentException when a text of the value holds half a character
   */
  String write(T value);

  /**
   * The value of a text that {@link #write} of this or an earlier release has made.
   *
   * @throws JsonFormRejected when it is no such text; the version may be that of a later release
   */
  T read(String json);
}
