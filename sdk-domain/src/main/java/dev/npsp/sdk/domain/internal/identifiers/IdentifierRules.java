package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.InvalidIdentifier;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rules of one kind of identifier, in the order in which they are asked: a later rule may count
 * on the earlier ones. Before any of them the length is bounded, so that nothing is worked on that
 * cannot be an identifier. Immutable.
 */
public final class IdentifierRules {

  /** The rule that the others count on. */
  public static final String FORM = "form";

  /** Characters of the longest code with a separator behind each, as people type it. */
  private static final int LONGEST = 128;

  /** Has the form of no identifier. */
  private static final String NONE = "";

  private final String identifier;
  private final UnaryOperator<String> normal;
  private final List<Rule> rules;

  /**
   * One rule.
   *
   * @param name its name, which ends the key of the constraint's message
   * @param message a sentence that says what is wrong and never holds the text
   * @param holds whether a text in normal form keeps it
   */
  public record Rule(String name, LocalizedText message, Predicate<String> holds) {}

  private IdentifierRules(String identifier, UnaryOperator<String> normal, List<Rule> rules) {
    this.identifier = identifier;
    this.normal = normal;
    this.rules = rules;
  }

  /**
   * Rules of that identifier: how a {@linkplain IdentifierText#plain plain} text becomes its normal
   * form, and what that looks like.
   */
  public static IdentifierRules of(
      String identifier, UnaryOperator<String> normal, DomainText message, Predicate<String> form) {
    return new IdentifierRules(identifier, normal, List.of(new Rule(FORM, message.text(), form)));
  }

  /** The same, with one more rule at the end. */
  public IdentifierRules and(String name, DomainText message, Predicate<String> holds) {
    return new IdentifierRules(
        identifier,
        normal,
        Stream.concat(rules.stream(), Stream.of(new Rule(name, message.text(), holds))).toList());
  }

  /** The rules, in their order. */
  public List<Rule> rules() {
    return rules;
  }

  /** The first rule that the text does not keep once it has its normal form. */
  public Optional<Rule> broken(String text) {
    return brokenBy(normal(text));
  }

  /** The name of the first rule that the text does not keep once it has its normal form. */
  public Optional<String> brokenName(String text) {
    return broken(text).map(Rule::name);
  }

  private Optional<Rule> brokenBy(String candidate) {
    return rules.stream().filter(rule -> !rule.holds().test(candidate)).findFirst();
  }

  /** The normal form of the text, if it keeps all rules. */
  public Optional<String> tryParse(String text) {
    String candidate = normal(text);
    return brokenBy(candidate).isPresent() ? Optional.empty() : Optional.of(candidate);
  }

  /** The normal form of the text, which keeps all rules. */
  public String parse(String text) {
    String candidate = normal(text);
    Optional<Rule> broken = brokenBy(candidate);
    if (broken.isPresent()) {
      throw refusal(broken.get());
    }
    return candidate;
  }

  /** The text without blanks around it if it has the form, whatever the other rules say. */
  public String formed(String text) {
    return formed(text, UnaryOperator.identity());
  }

  /** The same of a text that is changed before it is asked for its form. */
  public String formed(String text, UnaryOperator<String> change) {
    Rule form = rules.get(0);
    String candidate = text.length() > LONGEST ? NONE : change.apply(text.strip());
    if (!form.holds().test(candidate)) {
      throw refusal(form);
    }
    return candidate;
  }

  /** Whether the text without blanks around it has the form. */
  public boolean holdsForm(String text) {
    return text.length() <= LONGEST && rules.get(0).holds().test(text.strip());
  }

  private String normal(String text) {
    return text.length() > LONGEST ? NONE : normal.apply(IdentifierText.plain(text));
  }

  private InvalidIdentifier refusal(Rule rule) {
    return new InvalidIdentifier(identifier, rule.name(), rule.message());
  }
}
