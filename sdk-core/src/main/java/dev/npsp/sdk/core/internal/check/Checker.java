package dev.npsp.sdk.core.internal.check;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks inputs before they are sent. The one place that starts Bean Validation: by provider,
 * without XML, without EL, so that it neither needs nor changes what the host has.
 */
public final class Checker implements AutoCloseable {

  /** What Bean Validation writes behind {@code names[1]} for a constraint on the element itself. */
  private static final Pattern CONTAINER_NODE = Pattern.compile("\\.?<[a-z ]+>");

  private final ValidatorFactory factory;
  private final Validator validator;
  private final FastPathValidator fastPath;

  public Checker(Locale locale) {
    this.factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .getterPropertySelectionStrategy(new AccessorsWithoutGet())
            .addValueExtractor(new PresentOptionalExtractor())
            .locales(Set.of(Locale.ENGLISH, Locale.forLanguageTag("vi")))
            .defaultLocale(locale)
            .localeResolver(context -> locale)
            .messageInterpolator(
                new ConstraintMessages(
                    locale,
                    new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("vi")), locale, true)))
            .buildValidatorFactory();
    this.validator = factory.getValidator();
    this.fastPath = new FastPathValidator(validator, factory.getConstraintValidatorFactory());
  }

  /**
   * All broken constraints at once, in the order of their paths; empty when the input may be sent.
   */
  public List<Violation> violations(Object input) {
    return fastPath.isFine(input) ? List.of() : saidByTheValidator(input);
  }

  /** The same, without a look before. */
  List<Violation> saidByTheValidator(Object input) {
    Set<ConstraintViolation<Object>> found = validator.validate(input);
    return found.isEmpty()
        ? List.of()
        : found.stream().map(Checker::withoutValue).sorted(Violation.BY_PATH).toList();
  }

  /** Whether one look is enough. */
  boolean seesAtOnce(Object input) {
    return fastPath.isFine(input);
  }

  /** The value stays behind: it may be personal. */
  private static Violation withoutValue(ConstraintViolation<?> broken) {
    return new Violation(
        CONTAINER_NODE.matcher(broken.getPropertyPath().toString()).replaceAll(""),
        codeOf(broken),
        broken.getMessage());
  }

  /** The constraint's name; of a rule of the input's own, the one that its message's key tells. */
  private static String codeOf(ConstraintViolation<?> broken) {
    Class<?> constraint = broken.getConstraintDescriptor().getAnnotation().annotationType();
    if (constraint != SelfChecked.Consistent.class) {
      return nameOf(constraint);
    }
    String[] key = broken.getMessageTemplate().split("[{.}]");
    return key[Math.max(0, key.length - 2)];
  }

  /** {@code Size}; {@code TaxCode.Valid} of a constraint that stands in what it checks. */
  private static String nameOf(Class<?> constraint) {
    Class<?> checked = constraint.getEnclosingClass();
    String name = constraint.getSimpleName();
    return checked != null && name.equals("Valid") ? checked.getSimpleName() + ".Valid" : name;
  }

  @Override
  public void close() {
    factory.close();
  }
}
