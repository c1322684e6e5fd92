package io.github.speechdigest.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates this package: hidden implementations behind hand-written builders. No
 * annotation that the class path happens to hold is put on them, since a caller's compiler would
 * look for it in vain.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    get = "*",
    strictBuilder = true,
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
@interface DigestStyle {}
