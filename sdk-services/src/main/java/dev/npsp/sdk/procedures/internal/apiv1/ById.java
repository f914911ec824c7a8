package dev.npsp.sdk.procedures.internal.apiv1;

import jakarta.validation.constraints.NotBlank;

/**
 * A question about one thing.
 *
 * @param id the portal's id of it
 */
public record ById(@NotBlank String id) {}
