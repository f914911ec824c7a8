package dev.npsp.sdk.domain;

/**
 * A text is not the identifier that it was taken for. Says which identifier and which of its rules;
 * never the text, which may be personal.
 */
public final class InvalidIdentifier extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String identifier;
  private final String rule;

  /**
   * Says what is wrong.
   *
   * @param identifier the type that the text was read as, such as {@code TaxCode}
   * @param rule the name of the rule that does not hold, such as {@code checkDigit}
   * @param message a sentence for people, without the text
   */
  public InvalidIdentifier(String identifier, String rule, String message) {
    super(message);
    this.identifier = identifier;
    this.rule = rule;
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
}
