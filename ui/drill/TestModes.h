// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drill/TestKind.h"

#include <QWidget>

class QLayout;
class QRadioButton;

namespace ringdown::drill {

/// The choice between a drill and a live test call, in words that wrap: those of a radio button do not.
class TestModes : public QWidget {
    Q_OBJECT
public:
    TestModes();

    TestKind kind() const;
    void choose(TestKind kind);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    QLayout *wrapped(QRadioButton &mode, const QString &words);

    QRadioButton *m_drill;
    QRadioButton *m_live;
};

} // namespace ringdown::drill
