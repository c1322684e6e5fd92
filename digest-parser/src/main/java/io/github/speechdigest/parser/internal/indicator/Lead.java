package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import java.util.Optional;

/**
 * How the words before a number lead to it.
 *
 * @param kind the kind of lead
 * @param direction the way of a change
 * @param phraseFrom the first token of what is measured
 * @param phraseTo the token after it
 */
record Lead(Kind kind, Optional<Direction> direction, int phraseFrom, int phraseTo) {
  enum Kind {
    /** A noun phrase, or nothing, stands right before the number. */
    NONE,
    /** 达, 为, 占. */
    LEVEL,
    /** 提高到. */
    REACHED,
    /** 增长. */
    CHANGE,
    /** 降低成本39.6亿元. */
    OBJECT,
    /** 高于全省14.7个百分点. */
    EXCEED
  }

  boolean changes() {
    return kind == Kind.CHANGE || kind == Kind.OBJECT;
  }
}
