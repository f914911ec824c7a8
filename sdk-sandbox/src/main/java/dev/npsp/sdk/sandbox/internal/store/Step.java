package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.sandbox.SandboxStep;

/** A step that was reported. */
public record Step(
    String code, String officer, String at, String status, String note, String department)
    implements SandboxStep {}
