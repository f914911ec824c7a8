package dev.npsp.sdk.core.internal.form;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.core.json.JsonForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A form of version 1.
 *
 * @param <T> what it is of
 */
public final class VersionedForm<T> implements JsonForm<T> {

  private static final int VERSION = 1;

  private final Function<? super T, Map<String, Object>> writer;
  private final Function<FormMembers, T> reader;

  /**
   * A form.
   *
   * @param writer gives the members behind {@code v} in their order, {@code type} first
   * @param reader reads them, the type as well
   */
  public VersionedForm(
      Function<? super T, Map<String, Object>> writer, Function<FormMembers, T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public String write(T value) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("v", VERSION);
    members.putAll(writer.apply(value));
    return FormMembers.text(members);
  }

  @Override
  public T read(String json) {
    FormMembers members = FormMembers.of(json);
    if (members.whole("v") != VERSION) {
      throw members.rejected("v", CoreText.JSON_VERSION.text());
    }
    return reader.apply(members);
  }
}
