package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.Locale;

/**
 * A text is not the identifier that it was taken for. Says which identifier and which of its rules;
 * never the text, which may be personal.
 */
public final class InvalidIdentifier extends IllegalArgumentException implements LocalizedError {

  private static final long serialVersionUID = 2L;

  private final String identifier;
  private final String rule;
  private final LocalizedText what;

  /**
   * Says what is wrong.
   *
   * @param identifier the type that the text was read as, such as {@code TaxCode}
   * @param rule the name of the rule that does not hold, such as {@code checkDigit}
   * @param what a sentence for people, without the text
   */
  public InvalidIdentifier(String identifier, String rule, LocalizedText what) {
    super(what.english());
    this.identifier = identifier;
    this.rule = rule;
    this.what = what;
  }

  /** The type that the text was read as, such as {@code TaxCode}. */
  public String identifier() {
    return identifier;
  }

  /**
   * The name of the rule that does not hold: {@code form}, {@code placeholder}, {@code province},
   * {@code birth}, {@code checkDigit}, {@code branch}, {@code personalNumber}, {@code agency},
   * {@code day}, {@code procedure}, {@code benefit} or {@code number}; more may come.
   */
  public String rule() {
    return rule;
  }

  @Override
  public String explanation(Locale language) {
    return DomainText.EXPLANATION.text(what, DomainText.IDENTIFIER.remedy()).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return DomainText.IDENTIFIER.remedy().in(language);
  }
}
