package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text into lines. */
public final class SourceReader {
  private SourceReader() {}

  public static SourceText read(String text, Optional<String> name) {
    List<SourceLine> lines = new ArrayList<>();
    boolean blankBefore = true;
    boolean markdown = false;
    int at = 0;
    while (at < text.length()) {
      int stop = text.indexOf('\n', at);
      stop = stop < 0 ? text.length() : stop;
      int start = at;
      int end = stop;
      while (start < end && white(text.charAt(start))) {
        start++;
      }
      while (end > start && white(text.charAt(end - 1))) {
        end--;
      }
      int level = 0;
      while (start + level < end && level < 6 && text.charAt(start + level) == '#') {
        level++;
      }
      if (level > 0 && start + level < end && white(text.charAt(start + level))) {
        markdown = true;
        start += level;
        while (start < end && white(text.charAt(start))) {
          start++;
        }
      } else {
        level = 0;
      }
      if (start < end) {
        lines.add(new SourceLine(start, end, level, blankBefore));
        blankBefore = false;
      } else {
        blankBefore = true;
      }
      at = stop + 1;
    }
    Source source =
        Source.builder()
            .name(name)
            .format(markdown ? SourceFormat.MARKDOWN : SourceFormat.TEXT)
            .length(text.length())
            .build();
    return new SourceText(source, text, lines, List.of());
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
