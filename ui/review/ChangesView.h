// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/ChangeList.h"
#include "ui/review/Review.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::review {

/// What would be pushed: the changes in words, each with its tick, or the lines of the document turned over,
/// and its fingerprint.
class ChangesView : public QWidget {
    Q_OBJECT
public:
    explicit ChangesView(QWidget *parent = nullptr);

    ChangeList &list() { return *m_list; }
    QPushButton &turn() { return *m_asJson; } ///< in the heading
    void showWords();
    void show(const Findings &findings);
    void forget(); ///< the document is of what was chosen before

private:
    ChangeList *m_list;
    QPushButton *m_asJson;
    QPlainTextEdit *m_json;
    shell::Caption *m_fingerprint;
};

} // namespace ringdown::review
