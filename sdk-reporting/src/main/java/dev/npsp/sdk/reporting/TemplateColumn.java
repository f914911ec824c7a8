package dev.npsp.sdk.reporting;

/**
 * A column of a template: what of an indicator is told there.
 *
 * @param code its code within the template
 * @param name its heading, as the form prints it
 */
public record TemplateColumn(String code, String name) {

  public TemplateColumn {
    TemplateCodes.check(code);
  }
}
