/** Programs that see no more of the library than its users do. */
module io.github.speechdigest.examples {
  requires gg.jte.runtime;
  requires info.picocli;
  requires io.github.speechdigest.parser;
  requires org.apache.commons.csv;

  opens io.github.speechdigest.examples to
      info.picocli;
  opens io.github.speechdigest.examples.report to
      gg.jte.runtime,
      info.picocli;
}
