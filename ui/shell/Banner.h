// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ringdown::shell {

/// A message in the layout, near its cause, with at most one button, and what support needs to know folded
/// away behind another. Hidden until it has something to say.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void say(format::Tone tone, const QString &sentence, const QString &button = {},
             const QString &details = {});
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void pressed();
    void told(const QString &sentence); ///< something else than before

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void keepDetails(const QString &details);

    format::Tone m_tone = format::Tone::Care;
    QLabel *m_glyph;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_unfold;
    QLabel *m_details;
};

} // namespace ringdown::shell
