/** Turns the text of a digest page into a meeting. */
module io.github.speechdigest.parser {
  requires com.github.albfernandez.juniversalchardet;
  requires transitive io.github.speechdigest.model;
  requires org.jsoup;

  exports io.github.speechdigest.parser;
}
