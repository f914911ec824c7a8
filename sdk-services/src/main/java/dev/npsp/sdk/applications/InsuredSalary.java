package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The salary that contributions are counted from: a coefficient of the base salary, or an amount in
 * whole dong. Personal data: {@code toString} shows nothing of it.
 *
 * <p>Wire: {@code tienLuong}. Source: attested by one peer; a salary of at most 100 that is written
 * without a dot is a coefficient, any other an amount, whose dots stand between thousands.
 *
 * @param value the coefficient, at most 100, or the amount, more than 100
 */
@PersonalData(BASIC)
public record InsuredSalary(BigDecimal value) {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /** Refuses what is not more than nothing, and parts of a dong. */
  public InsuredSalary {
    BigDecimal bare = value.stripTrailingZeros();
    value = bare.scale() < 0 ? bare.setScale(0) : bare;
    if (value.signum() <= 0 || value.scale() > 4) {
      throw new IllegalArgumentException("A salary is more than nothing.");
    }
    if (value.compareTo(MOST) > 0 && (value.scale() > 0 || value.precision() > 15)) {
      throw new IllegalArgumentException("A salary of more than 100 is whole dong.");
    }
  }

  /** A salary by coefficient, at most 100. */
  public static InsuredSalary coefficient(BigDecimal coefficient) {
    return of(coefficient, true);
  }

  /** A salary in dong, more than 100. */
  public static InsuredSalary amount(Vnd amount) {
    return of(BigDecimal.valueOf(amount.amount()), false);
  }

  /**
   * A salary as forms write it: {@code 2,34}, {@code 4680000}, {@code 4.680.000}.
   *
   * @throws IllegalArgumentException when it is neither; says nothing of the text
   */
  public static InsuredSalary parse(String text) {
    String salary = text.strip();
    if (salary.matches("\\d{1,15}(,\\d{1,4})?")) {
      return new InsuredSalary(new BigDecimal(salary.replace(',', '.')));
    } else if (salary.matches("\\d{1,3}(\\.\\d{3}){1,4}")) {
      return of(new BigDecimal(salary.replace(".", "")), false);
    }
    throw new IllegalArgumentException("A salary is a coefficient such as 2,34, or whole dong.");
  }

  private static InsuredSalary of(BigDecimal value, boolean coefficient) {
    InsuredSalary salary = new InsuredSalary(value);
    if (salary.isCoefficient() != coefficient) {
      throw new IllegalArgumentException("A coefficient is at most 100, and an amount is more.");
    }
    return salary;
  }

  /** Whether it is a coefficient, to which allowances may be added. */
  public boolean isCoefficient() {
    return value.compareTo(MOST) <= 0;
  }

  /** The amount; empty when it is a coefficient. */
  public Optional<Vnd> amount() {
    return isCoefficient() ? Optional.empty() : Optional.of(Vnd.of(value.longValueExact()));
  }

  /** As forms write it, without a dot: {@code 2,34}, {@code 4680000}. */
  public String text() {
    return value.toPlainString().replace('.', ',');
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "InsuredSalary";
  }
}
