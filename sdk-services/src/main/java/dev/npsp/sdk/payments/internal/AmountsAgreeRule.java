package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.AmountsAgree;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.PaymentLine;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides {@link AmountsAgree}, and tells each disagreement with its own path. */
public final class AmountsAgreeRule implements ConstraintValidator<AmountsAgree, PaymentOrder> {

  @Override
  public boolean isValid(@Nullable PaymentOrder order, ConstraintValidatorContext context) {
    if (order == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    boolean fits = true;
    if (order.amount().amount() == 0) {
      fits = tell(context, "{dev.npsp.sdk.payments.AmountsAgree.positive}", "amount");
    }
    if (!isSum(order.amount(), order.lines().stream().map(PaymentLine::amount))) {
      fits = tell(context, "{dev.npsp.sdk.payments.AmountsAgree.message}", "lines");
    }
    if (order.purpose() instanceof ServiceFee fee
        && !fee.fees().isEmpty()
        && !isSum(order.amount(), fee.fees().stream().map(FeeLine::amount))) {
      fits = tell(context, "{dev.npsp.sdk.payments.AmountsAgree.message}", "purpose", "fees");
    }
    return fits;
  }

  /** Says no, at that place. */
  private static boolean tell(ConstraintValidatorContext context, String template, String... path) {
    var place = context.buildConstraintViolationWithTemplate(template).addPropertyNode(path[0]);
    for (int i = 1; i < path.length; i++) {
      place = place.addPropertyNode(path[i]);
    }
    place.addConstraintViolation();
    return false;
  }

  private static boolean isSum(Vnd whole, Stream<Vnd> parts) {
    return parts
        .map(part -> BigInteger.valueOf(part.amount()))
        .reduce(BigInteger.ZERO, BigInteger::add)
        .equals(BigInteger.valueOf(whole.amount()));
  }
}
