/** Programs that see no more of the library than its users do. */
module io.github.speechdigest.examples {
  requires info.picocli;
  requires io.github.speechdigest.parser;
  requires org.apache.commons.csv;

  opens io.github.speechdigest.examples to
      info.picocli;
}
