package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/**
 * A field that a form asks for: what a host needs to draw it on a page, or to describe the form.
 */
@PublicType
@Value.Immutable
public abstract class FormField {

  FormField() {}

  /** The name under which its value stands in form data, {@code TenChuongTrinhKhuyenMai}. */
  public abstract String name();

  /** What it is called, for people. */
  public abstract LocalizedText label();

  /** Whether the form cannot be read without it; rules may ask for more. */
  public abstract boolean isRequired();

  /** Whether it holds any number of values. */
  public abstract boolean isRepeated();

  /** The fields of the group that it is, or of each of its groups; empty for a single value. */
  public abstract List<FormField> fields();

  /** Builds a {@link FormField}. */
  static final class Builder extends ImmutableFormField.Builder {
    Builder() {}
  }
}
