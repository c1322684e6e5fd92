/** Turns the text of a digest page into a meeting. */
module io.github.speechdigest.parser {
  requires transitive io.github.speechdigest.model;

  exports io.github.speechdigest.parser;
}
