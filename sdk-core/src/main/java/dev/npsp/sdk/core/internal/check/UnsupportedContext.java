package dev.npsp.sdk.core.internal.check;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** There is no context: who asks for one has more to say than yes. */
final class UnsupportedContext implements ConstraintValidatorContext {

  static final UnsupportedContext INSTANCE = new UnsupportedContext();

  /** A rule wanted its context. */
  static final class Asked extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Asked() {
      super("There is no context in a look.", null, false, false);
    }
  }

  private UnsupportedContext() {}

  @Override
  public void disableDefaultConstraintViolation() {
    throw new Asked();
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    throw new Asked();
  }

  @Override
  public ClockProvider getClockProvider() {
    throw new Asked();
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String message) {
    throw new Asked();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new Asked();
  }
}
