package dev.npsp.sdk.reporting;

/**
 * A form in one of its versions. A form that changes is a new version; reports keep the one that
 * they were made with.
 *
 * @param form the code of the form: {@code 06a}
 * @param version its version, from 1
 */
public record TemplateReference(String form, int version) {

  public TemplateReference {
    TemplateCodes.check(form);
    if (version < 1) {
      throw new IllegalArgumentException("The versions of a form are counted from 1.");
    }
  }

  @Override
  public String toString() {
    return form + " v" + version;
  }
}
