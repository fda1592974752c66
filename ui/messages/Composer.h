// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

/// Where an answer is written: from which number it goes, how many segments it costs, and why it cannot go.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    /// The number it goes out from, as people read it. objection: why nothing can be sent, "" when it can.
    void setFrom(const QString &number, const QString &objection);
    void clear();
    QString words() const;
    void begin();     ///< gives it the keys
    QWidget *field(); ///< what one writes into
    void setBusy(bool isBusy);
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void sendWanted(const QString &words);

private:
    void judge();

    QPlainTextEdit *m_words;
    shell::Caption *m_from;
    shell::Caption *m_count;
    shell::Caption *m_trouble;
    QPushButton *m_send;
    QString m_objection;
    bool m_isBusy = false;
};

} // namespace ringdown::messages
