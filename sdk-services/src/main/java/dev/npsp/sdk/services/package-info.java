/** Online public services (dịch vụ công trực tuyến): what can be applied for, and by whom. */
@NullMarked
package dev.npsp.sdk.services;

import org.jspecify.annotations.NullMarked;
