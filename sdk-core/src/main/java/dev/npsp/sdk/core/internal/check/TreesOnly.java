package dev.npsp.sdk.core.internal.check;

import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;

/**
 * The validator remembers every object that it has visited, in case one leads back to itself. Our
 * inputs are immutable and built from the leaves up, so none can.
 */
final class TreesOnly implements ProcessedBeansTrackingVoter {

  @Override
  public Vote isEnabledForBean(Class<?> type, boolean hasCascadables) {
    return Vote.NON_TRACKING;
  }

  @Override
  public Vote isEnabledForReturnValue(
      Class<?> type, String method, Class<?>[] parameters, boolean hasCascadables) {
    return Vote.DEFAULT;
  }

  @Override
  public Vote isEnabledForParameters(
      Class<?> type, String method, Class<?>[] parameters, boolean hasCascadables) {
    return Vote.DEFAULT;
  }
}
