/**
 * The model of a speech digest and its JSON form.
 *
 * <p>Start at {@link io.github.speechdigest.model.Meeting}, which holds all the rest, and at {@link
 * io.github.speechdigest.json.DigestJson}, which turns it into JSON and back. To make a meeting out
 * of a page takes the module {@code io.github.speechdigest.parser}.
 */
module io.github.speechdigest.model {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;

  exports io.github.speechdigest.json;
  exports io.github.speechdigest.model;

  opens io.github.speechdigest.model to
      com.fasterxml.jackson.databind;
}
