package dev.npsp.sdk.domain.internal.type;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of our public value types: the abstract type is public, the generated class and its
 * builder stay in their package and never show in a signature, so that what the public builder
 * inherits is its own in the Javadoc; and redacted fields never show in {@code toString}.
 *
 * <p>Neither this annotation nor one of the generator's goes into a class file: a host that
 * compiles against ours has neither, and its compiler would warn of each.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    redactedMask = "***",
    allowedClasspathAnnotations = Override.class)
public @interface PublicType {}
