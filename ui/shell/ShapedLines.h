// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QHash>
#include <QSizeF>
#include <QStaticText>

#include <cstddef>

namespace ringdown::shell {

/// Text that is ready to be painted. Shaping it costs several times what painting it does, and a table paints
/// the same few words again and again. What was asked for longest ago goes first.
class ShapedLines {
public:
    struct Shaped {
        QStaticText text;
        QSizeF size; ///< as drawText() counts it: without the leading under the last line
    };

    ShapedLines();

    // Each is good until the next question.
    const Shaped &whole(const QString &text, const QFont &font); ///< on one line
    /// On one line, with an ellipsis where it is wider than width.
    const Shaped &elided(const QString &text, const QFont &font, int width);
    /// On as many lines as it takes.
    const Shaped &wrapped(const QString &text, const QFont &font, int width);
    int advance(const QString &text, const QFont &font);
    int widestDigit(const QFont &font);

    std::size_t shaped() const { return m_shaped; } ///< how often a text was not at hand
    void clear();

private:
    enum class Fit { Whole, Elided, Wrapped };

    struct Key {
        QString text;
        QFont font;
        int width;
        Fit fit;
        Qt::LayoutDirection direction;

        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, static_cast<int>(key.fit),
                              static_cast<int>(key.direction));
        }
    };

    const Shaped &shape(const QString &text, const QFont &font, int width, Fit fit);

    QCache<Key, Shaped> m_lines;
    QHash<QFont, int> m_digits;
    std::size_t m_shaped = 0;
};

/// Those of the thread that paints.
ShapedLines &shapedLines();

} // namespace ringdown::shell
