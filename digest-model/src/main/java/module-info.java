/** The model of a speech digest and its JSON form. */
module io.github.speechdigest.model {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;

  exports io.github.speechdigest.json;
  exports io.github.speechdigest.model;

  opens io.github.speechdigest.model to
      com.fasterxml.jackson.databind;
}
