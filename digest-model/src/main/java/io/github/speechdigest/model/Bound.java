package io.github.speechdigest.model;

/** How the printed number stands to the true one. */
public enum Bound {
  /** 左右, 约. */
  ABOUT,
  /** 以上, 不低于, 至少. */
  AT_LEAST,
  /** 余, 多, 超, 突破, 超过. */
  MORE_THAN,
  /** 以内, 以下, 不超过. */
  AT_MOST,
  /** 近, 不足, 不到. */
  LESS_THAN
}
