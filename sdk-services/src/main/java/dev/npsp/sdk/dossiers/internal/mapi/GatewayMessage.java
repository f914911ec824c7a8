package dev.npsp.sdk.dossiers.internal.mapi;

/**
 * What is told to a gateway, and where.
 *
 * @param path relative to its address
 * @param content dossiers, steps or a status
 */
public record GatewayMessage<T>(String path, T content) {}
