// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::credentials {

/// A titled panel of the screen. Its body is thrown away and built again whenever what it shows changes.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note, format::Tone tone = format::Tone::Neutral);

protected:
    /// Builds another body with fill, which adds to body(), and puts it in the place of the old one.
    void rebuild(const std::function<void()> &fill);
    QVBoxLayout *body() const { return m_column; }
    void addFoot(QPushButton *button);

private:
    void giveKeys(const QString &words);

    shell::Caption *m_note;
    QVBoxLayout *m_frame;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_foot = nullptr;
};

/// A muted word at the left and what it names at its right, as the rows of a card have them.
struct CardRow {
    explicit CardRow(const QString &name);

    shell::Caption *addWords(const QString &words);
    shell::Caption *addNote(const QString &words, format::Tone tone = format::Tone::Neutral);
    QPushButton *addButton(const QString &words);
    void addAtEnd(QWidget *last); ///< where the buttons are
    QPushButton *addIcon(format::Glyph glyph, const QString &name);

    QWidget *widget;

private:
    QHBoxLayout *m_words;
    QHBoxLayout *m_buttons;
};

/// A glyph in its tone before a wrapping sentence.
QWidget *glyphLine(format::Glyph glyph, format::Tone tone, const QString &words);

} // namespace ringdown::credentials
