package dev.npsp.sdk.examples.services;

import java.util.List;

/** The public services of this example, in the order in which they are filed. */
final class ServiceStories {

  static final List<ServiceStory> ALL =
      List.of(
          ServiceStory.of("driver_licence", LicenceSamples.RENEWAL, LicenceSamples.FIRST_ISSUE),
          ServiceStory.of("international_driving_permit", LicenceSamples.INTERNATIONAL_PERMIT),
          ServiceStory.of("promotion_notice", PromotionSamples.NOTICE, PromotionSamples.AMENDMENT),
          ServiceStory.of("promotion_registration", PromotionSamples.REGISTRATION),
          ServiceStory.of("health_card_reissue", InsuranceSamples.CARD_REISSUE),
          ServiceStory.of("power_low_voltage", PowerSamples.LOW_VOLTAGE),
          ServiceStory.of("power_medium_voltage", PowerSamples.MEDIUM_VOLTAGE),
          ServiceStory.of("electricity_bill_payment", PowerSamples.BILL),
          ServiceStory.of("certificate_of_origin", TradeSamples.CERTIFICATE_OF_ORIGIN),
          ServiceStory.of("etax_payment_business", TaxSamples.ENTERPRISE_TAX),
          ServiceStory.of("social_insurance_payment", InsuranceSamples.PAYMENT),
          ServiceStory.of("social_insurance_adjustment", InsuranceSamples.ADJUSTMENT),
          ServiceStory.of("car_registration_fee", TaxSamples.CAR_REGISTRATION_FEE));

  private ServiceStories() {}
}
