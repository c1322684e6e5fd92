/**
 * The JSON form of a {@link io.github.speechdigest.model.Meeting}. {@link
 * io.github.speechdigest.json.DigestJson} is the one place that owns a mapper; callers never
 * configure one.
 */
package io.github.speechdigest.json;
