module com.example.application {
  requires io.github.speechdigest.parser;
}
