package dev.npsp.sdk.payments;

/**
 * The agency's account at the provider that collects for it, which decides the wire: {@link
 * PaymentSettings} for the national Payment Platform, {@link KeyPaySettings} for the older KeyPay 3
 * profile, {@link PayGovSettings} for a provincial PayGov hub. The area's client is the same for
 * all three.
 */
public sealed interface PaymentAccount permits PaymentSettings, KeyPaySettings, PayGovSettings {}
